package quote
import ("testing";"fmt";"github.com/kawi-nlp/kawi/tokenize";"github.com/kawi-nlp/kawi/ner";"github.com/kawi-nlp/kawi/date")
func TestDbg(t *testing.T){
 for _,s:=range []string{"Pemerhati Pariwisata di Jabar selatan meminta Gubernur","Berita dari kantor berita negara Korea Utara, KCNA, mengatakan bahwa","Menteri Koordinator Bidang Politik, Hukum, dan Keamanan sekaligus bakal calon wakil presiden, Mahfud MD mengaku kembali"}{
  d:=tokenize.Parse(s); dt:=date.Find(d,nil); e:=ner.Find(d,dt)
  r:=new(reader); r.read(nil,d,e,dt)
  for i:=range r.tok { fmt.Printf("%d:%s ",i,d.Token(i)) }
  fmt.Println()
  for v:=range r.tok { if r.tok[v].cue&active!=0 { a,b,ok:=r.subject(0,v); fmt.Println("subject",v,a,b,ok); n:=r.np(0,v); fmt.Println("np",n); b2,ok2:=r.speaks(0,v); fmt.Println("speaks",b2,ok2,"stretch"); fmt.Println(r.stretch(0,v)) } }
 }
}
