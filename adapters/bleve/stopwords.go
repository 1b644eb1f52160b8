package bleve

import "strings"

// stopWords are words that nearly every Indonesian text has and that carry no
// topic: conjunctions, prepositions, pronouns, particles, auxiliaries. Words that also are
// content words (kata, hari, orang) are left out on purpose. The list is the
// project's own.
const stopWords = `
ada adalah agar akan aku amat anda antara apa apabila apakah apalagi atas atau ataupun
bagaimana bagi bahkan bahwa beberapa begitu belum berapa bila bisa boleh bukan
cukup dalam dan dapat dari daripada dengan di dia dulu
engkau entah guna hanya harus hendak hingga
ia ialah ini itu itulah inilah jadi jangan jika jikalau juga justru
kalau kalian kami kamu kapan karena kau ke kemudian kenapa kendati kepada ketika kini kita
lagi lah lain lalu lantas lebih maka mana mari masih masing maupun melainkan mengapa menjadi menurut mereka merupakan meski meskipun mungkin
namun nanti nya oleh
pada padahal paling para pasti per pernah pula pun
saat saja saling sama sambil sampai sang sangat saya sebab sebagai sebagaimana sebelum sebuah secara sedang sedangkan segala sehingga
sejak sekali sekarang selagi selain selalu selama seluruh semakin sementara semua seorang seperti sering serta sesuatu sesudah setelah setiap siapa si suatu sudah supaya
tanpa tapi telah tentang tentu terhadap termasuk tersebut tetapi tiap tidak toh
untuk walau walaupun yaitu yakni yang
`

// StopWords returns the stop words, in lower case.
func StopWords() []string { return strings.Fields(stopWords) }
