package stem

// This file is the specification of Indonesian prefixes: how each one is
// written before which letter, and which ones may stand before which others.
// Sources: Alwi et al., Tata Bahasa Baku Bahasa Indonesia, chapters 4 and 7;
// Sneddon, Indonesian: A Comprehensive Grammar, chapter 1.

// affix is a prefix morpheme.
type affix uint8

const (
	noAffix   affix = iota
	meN             // active voice
	di              // passive voice
	ku              // passive voice of the first person: kulihat
	kau             // passive voice of the second person: kaulihat
	nasal           // active voice in speech: ngopi, nyari, mikir
	ter             // accidental, superlative: terbawa, terbesar
	ber             // intransitive: berlari, bekerja, belajar
	per             // causative and its nouns: perbesar, pertahanan
	peN             // agent, instrument, act: penulis, pemukulan
	pe              // person of a ber- verb: petani, pekerja
	ke              // ke-an, ordinals, kehendak
	se              // one, same: serumah, secantik
	tidak           // only in ke-tidak-X-an: ketidakadilan
	formative       // loan and literary formatives: anti, pra, maha
	echo            // first consonant with e: dedaunan, lelaki
	infix           // el, er, em, in behind the first consonant: gemuruh
	numAffixes
)

// names are the citation forms of the prefixes.
var names = [numAffixes]string{"", "meN-", "di-", "ku-", "kau-", "N-", "ter-", "ber-", "per-", "peN-", "pe-", "ke-", "se-", "tidak-", "", "R-", ""}

// condition is what must hold for the rest of the word besides its first letter.
type condition uint8

const (
	always     condition = iota
	beforeEr             // consonant and er: be-kerja, te-percaya, be-serta
	ajar                 // bel- and pel- live only before ajar
	syllable             // the base has one syllable: menge-bom, nge-cat
	colloquial           // nge- before any consonant: nge-lihat
	sameFirst            // the next consonant repeats: de-daun
)

// allomorph is one written form of a prefix.
type allomorph struct {
	surface string
	affix   affix
	next    letters   // the letter that must follow in the text
	restore byte      // the letter of the base that the nasal replaced, or 0
	when    condition // what else must hold
	cost    uint8     // how unusual the form is, in tenths of a nat
}

// The written forms of the nasal prefixes meN-, peN- and N- after me, pe and
// nothing. The nasal takes the place of p, t, s, k (and, in
// speech and some verbs, c) at the beginning of the base, and stands before
// every other letter in a form near it.
var (
	nasalNone = allomorph{next: lL | lR | lW | lY | lM | lN} // me-lihat, me-rasa, me-makan, me-nyanyi

	nasalM = [...]allomorph{
		{surface: "m", next: vowels, restore: 'p'},           // mem-(p)ukul
		{surface: "m", next: lB | lF | lV},                   // mem-baca
		{surface: "m", next: lP, cost: 12},                   // mem-produksi, mem-punyai, mem-pengaruhi
		{surface: "m", next: lR | lL, restore: 'p', cost: 8}, // pem-(p)rosesan
	}
	nasalN = [...]allomorph{
		{surface: "n", next: vowels, restore: 't'},                  // men-(t)ulis
		{surface: "n", next: lC | lD | lJ | lZ},                     // men-cari
		{surface: "n", next: lS, cost: 6},                           // men-syukuri, men-stabilkan
		{surface: "n", next: lT, cost: 16},                          // men-taati, men-transfer
		{surface: "n", next: lR, restore: 't', cost: 12},            // men-(t)raktir
		{surface: "ny", next: vowels, restore: 's'},                 // meny-(s)apu
		{surface: "ny", next: vowels, restore: 'c', cost: 26},       // meny-(c)olok, ny-(c)ari
		{surface: "ng", next: vowels},                               // meng-ambil
		{surface: "ng", next: vowels, restore: 'k'},                 // meng-(k)irim
		{surface: "ng", next: lG | lH},                              // meng-gali, meng-hitung
		{surface: "ng", next: lK, cost: 6},                          // meng-khawatirkan, meng-klaim
		{surface: "ng", next: lL | lR, cost: 30},                    // peng-lihat-an, peng-rajin
		{surface: "ng", next: lQ | lX, cost: 6},                     // meng-qadha
		{surface: "ng", next: lR | lL, restore: 'k', cost: 8},       // meng-(k)ritik
		{surface: "nge", next: consonants, when: syllable, cost: 4}, // menge-bom, penge-cat
	}
)

// The other prefixes, by first letter.
var (
	withB = [...]allomorph{
		{"ber", ber, anyLetter &^ lR, 0, always, 0}, // ber-lari, ber-akhir
		{"be", ber, lR, 0, always, 0},               // be-renang
		{"be", ber, consonants, 0, beforeEr, 6},     // be-kerja, be-pergi-an
		{"bel", ber, lA, 0, ajar, 0},                // bel-ajar
	}
	withD = [...]allomorph{
		{"di", di, anyLetter, 0, always, 0}, // di-lihat
	}
	withK = [...]allomorph{
		{"ke", ke, anyLetter, 0, always, 0},   // ke-hidup-an, ke-dua
		{"ku", ku, anyLetter, 0, always, 0},   // ku-lihat
		{"kau", kau, anyLetter, 0, always, 0}, // kau-lihat
	}
	withP = [...]allomorph{
		{"per", per, anyLetter &^ lR, 0, always, 0}, // per-besar, per-kebun-an
		{"pe", per, lR, 0, always, 2},               // pe-rumah-an
		{"pe", per, consonants, 0, beforeEr, 4},     // pe-kerja-an, pe-ternak-an
		{"pel", per, lA, 0, ajar, 0},                // pel-ajar-an
		{"pe", pe, consonants, 0, always, 0},        // pe-tani, pe-serta
	}
	withS = [...]allomorph{
		{"se", se, anyLetter, 0, always, 0}, // se-rumah
	}
	withT = [...]allomorph{
		{"ter", ter, anyLetter &^ lR, 0, always, 0}, // ter-bawa
		{"te", ter, lR, 0, always, 0},               // te-rasa
		{"te", ter, consonants, 0, beforeEr, 6},     // te-percaya, te-cermin
		{"tidak", tidak, anyLetter, 0, always, 0},   // ke-tidak-adil-an
	}
)

// stack is the sequence of prefixes of a word, outermost first.
type stack uint8

const (
	illegal stack = iota
	bare
	sMeN
	sDi
	sKu
	sN
	sTer
	sBer
	sPer
	sPeN
	sPe
	sKe
	sSe
	sMeNPer   // mem-per-besar
	sDiPer    // di-per-besar, ku-per-oleh
	sTerPer   // ter-per-inci
	sMeNBer   // mem-ber-laku-kan
	sDiBer    // di-ber-henti-kan
	sMeNKe    // meng-e-muka-kan
	sDiKe     // di-ke-tahu-i
	sMeNSe    // meny-e-rupa-i
	sDiSe     // di-se-tuju-i
	sMeNTer   // men-er-tawa-kan
	sDiTer    // di-ter-tawa-kan
	sKeBer    // ke-ber-hasil-an
	sKeTer    // ke-ter-batas-an
	sKeSe     // ke-se-imbang-an
	sKePeN    // ke-pem-impin-an, ke-pe-milik-an
	sKePer    // ke-per-caya-an
	sKeTidak  // ke-tidak-adil-an
	sKeTidakX // ke-tidak-ber-daya-an
	sBerKe    // ber-ke-ingin-an
	sBerPeN   // ber-pen-didik-an
	sBerPer   // ber-per-i-laku
	sBerSe    // ber-se-berang-an
	sPerSe    // per-se-tuju-an
	sPeNBer   // pem-ber-daya-an
	sPeNPer   // pem-er-satu
	sPeNSe    // peny-e-suai-an
	sPeNKe    // peng-e-tahu-an
	sSePeN    // se-pen-dapat
	sSePer    // se-per-juang-an
	sSeKe     // se-ke-hendak
	sSeBer    // se-ber-untung
	sSeTer    // se-ter-baik
	sTerKe    // ter-ke-muka
	sTerSe    // ter-se-lenggara
	sForm     // anti-, pra- before a base
	sMeNForm  // me-non-aktif-kan
	sEcho     // de-daun-an
	numStacks
)

// onto says which stack a further prefix makes of a stack; what is absent is
// not Indonesian.
var onto = [numStacks][numAffixes]stack{
	bare:     {meN: sMeN, di: sDi, ku: sKu, kau: sKu, nasal: sN, ter: sTer, ber: sBer, per: sPer, peN: sPeN, pe: sPe, ke: sKe, se: sSe, formative: sForm, echo: sEcho},
	sMeN:     {per: sMeNPer, ber: sMeNBer, ke: sMeNKe, se: sMeNSe, ter: sMeNTer, formative: sMeNForm},
	sDi:      {per: sDiPer, ber: sDiBer, ke: sDiKe, se: sDiSe, ter: sDiTer, formative: sMeNForm},
	sKu:      {per: sDiPer, ber: sDiBer, ke: sDiKe, se: sDiSe},
	sTer:     {per: sTerPer, ke: sTerKe, se: sTerSe},
	sPer:     {se: sPerSe},
	sPeN:     {ber: sPeNBer, per: sPeNPer, se: sPeNSe, ke: sPeNKe, formative: sMeNForm},
	sKe:      {ber: sKeBer, ter: sKeTer, se: sKeSe, peN: sKePeN, pe: sKePeN, per: sKePer, tidak: sKeTidak, formative: sMeNForm},
	sSe:      {peN: sSePeN, pe: sSePeN, per: sSePer, ke: sSeKe, ber: sSeBer, ter: sSeTer},
	sKeTidak: {ber: sKeTidakX, ter: sKeTidakX, se: sKeTidakX, meN: sKeTidakX},
	// A formative stands before any word: anti-pemerintah, pasca-pemilihan.
	sForm: {peN: sPeN, pe: sPe, per: sPer, ke: sKe, ber: sBer, meN: sMeN, ter: sTer, formative: sForm},
	sBer:  {ke: sBerKe, peN: sBerPeN, pe: sBerPeN, per: sBerPer, se: sBerSe, echo: sEcho},
}
