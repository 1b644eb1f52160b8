package main
import ("bufio";"fmt";"os";"github.com/kawi-nlp/kawi/stem")
func main(){ sc:=bufio.NewScanner(os.Stdin); w:=bufio.NewWriter(os.Stdout); defer w.Flush()
 for sc.Scan(){ fmt.Fprintf(w,"%s\t%s\n",sc.Text(),stem.Stem(sc.Text())) } }
