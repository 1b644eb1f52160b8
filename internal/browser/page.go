package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
)

// Page is one tab. Its methods are for one goroutine.
type Page struct {
	b       *Browser
	session string
	loaded  chan struct{} // has one element for each page that has loaded

	mu       sync.Mutex
	requests []string // the addresses that were asked for
	alarms   []string // dialogs and uncaught errors of scripts
}

// Params are the parameters of a call.
type Params map[string]any

// Open opens a new, empty tab of the given width and height.
func (b *Browser) Open(ctx context.Context, width, height int) (*Page, error) {
	var target struct{ TargetID string }
	if err := b.call(ctx, "", "Target.createTarget", Params{"url": "about:blank"}, &target); err != nil {
		return nil, err
	}
	var attached struct{ SessionID string }
	if err := b.call(ctx, "", "Target.attachToTarget", Params{"targetId": target.TargetID, "flatten": true}, &attached); err != nil {
		return nil, err
	}
	p := &Page{b: b, session: attached.SessionID, loaded: make(chan struct{}, 16)}
	b.mu.Lock()
	b.pages[p.session] = p
	b.mu.Unlock()
	for _, domain := range []string{"Page", "Network", "Runtime"} {
		if err := p.Call(ctx, domain+".enable", nil, nil); err != nil {
			return nil, err
		}
	}
	return p, p.Call(ctx, "Emulation.setDeviceMetricsOverride", Params{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
}

// Call calls a method of the DevTools protocol.
func (p *Page) Call(ctx context.Context, method string, params, result any) error {
	return p.b.call(ctx, p.session, method, params, result)
}

// event notes what happens in the page.
func (p *Page) event(method string, params json.RawMessage) {
	var e struct {
		Request          struct{ URL string }
		Message          string
		ExceptionDetails struct{ Text string }
	}
	if json.Unmarshal(params, &e) != nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch method {
	case "Network.requestWillBeSent":
		p.requests = append(p.requests, e.Request.URL)
	case "Page.javascriptDialogOpening":
		p.alarms = append(p.alarms, "dialog: "+e.Message)
		go func() { // not here: its answer comes through the goroutine that calls event
			if err := p.Call(context.Background(), "Page.handleJavaScriptDialog", Params{"accept": false}, nil); err != nil {
				p.mu.Lock()
				p.alarms = append(p.alarms, err.Error())
				p.mu.Unlock()
			}
		}()
	case "Runtime.exceptionThrown":
		p.alarms = append(p.alarms, e.ExceptionDetails.Text)
	case "Page.loadEventFired":
		select {
		case p.loaded <- struct{}{}:
		default:
		}
	}
}

// Requests returns the addresses that the page has asked for so far.
func (p *Page) Requests() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.requests)
}

// Alarms returns the dialogs that scripts have opened and the errors they have
// thrown.
func (p *Page) Alarms() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.alarms)
}

// Goto opens an address and waits until the page has loaded.
func (p *Page) Goto(ctx context.Context, url string) error {
	for len(p.loaded) > 0 { // of pages before
		<-p.loaded
	}
	var result struct{ ErrorText string }
	if err := p.Call(ctx, "Page.navigate", Params{"url": url}, &result); err != nil {
		return err
	}
	if result.ErrorText != "" {
		return fmt.Errorf("%s: %s", url, result.ErrorText)
	}
	return p.WaitLoad(ctx)
}

// WaitLoad waits until a page has loaded, such as the answer to a form.
func (p *Page) WaitLoad(ctx context.Context) error {
	select {
	case <-p.loaded:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("the page does not load: %w", ctx.Err())
	}
}

// Eval evaluates a JavaScript expression, waits if it is a promise, and
// decodes its value into value. The page's security policy does not stop it.
func (p *Page) Eval(ctx context.Context, expression string, value any) error {
	var answer struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails *struct {
			Text      string
			Exception struct{ Description string }
		}
	}
	params := Params{"expression": expression, "returnByValue": true, "awaitPromise": true}
	if err := p.Call(ctx, "Runtime.evaluate", params, &answer); err != nil {
		return err
	}
	if e := answer.ExceptionDetails; e != nil {
		return fmt.Errorf("%s %s", e.Text, e.Exception.Description)
	}
	if value == nil || answer.Result.Value == nil {
		return nil
	}
	return json.Unmarshal(answer.Result.Value, value)
}

// Press presses and releases a key, such as Tab.
func (p *Page) Press(ctx context.Context, key string, code int) error {
	for _, kind := range []string{"rawKeyDown", "keyUp"} {
		if err := p.Call(ctx, "Input.dispatchKeyEvent", Params{"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code}, nil); err != nil {
			return err
		}
	}
	return nil
}

// Screenshot returns a PNG of what is seen.
func (p *Page) Screenshot(ctx context.Context) ([]byte, error) {
	var shot struct{ Data []byte }
	err := p.Call(ctx, "Page.captureScreenshot", Params{"format": "png"}, &shot)
	return shot.Data, err
}
