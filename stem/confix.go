package stem

// confixes says which suffixes each stack of prefixes allows, and how unusual
// the pattern is, in tenths of a nat (the negative logarithm of its share among
// the affixed words); 0 is not Indonesian. Legal pairs after Alwi et al. and
// Asian, Effective Techniques for Indonesian Text Retrieval (2007). The examples
// behind a semicolon are misspellings that are frequent enough to be read: -kan
// and -an mixed up behind k, and the preposition di written together.
var confixes = [numStacks][numSuffixes]uint8{
	bare:      {sfNone: 20, sfAn: 25, sfKan: 35, sfI: 44, sfIn: 49}, // bukunya, tulisan, lakukan, hadapi, beresin
	sMeN:      {sfNone: 23, sfKan: 27, sfI: 37, sfIn: 70, sfAn: 66}, // menulis, menuliskan, menulisi; meletakan
	sDi:       {sfNone: 27, sfKan: 31, sfI: 41, sfIn: 64, sfAn: 66}, // ditulis, dituliskan, ditulisi, ditulisin; dikalangan
	sKu:       {sfNone: 48, sfKan: 52, sfI: 56},                     // kulihat, kulakukan, kulalui; kau- is the same
	sN:        {sfNone: 40, sfKan: 60, sfI: 71, sfIn: 55, sfAn: 66}, // nyari, nemuin
	sTer:      {sfNone: 31, sfKan: 62, sfI: 65},                     // tertulis, terselesaikan, terpenuhi
	sBer:      {sfNone: 27, sfAn: 49, sfKan: 52},                    // berlari, berdatangan, berdasarkan
	sPer:      {sfNone: 56, sfAn: 38, sfKan: 66, sfI: 56},           // perbesar, pertahanan, perlihatkan, perbaiki
	sPeN:      {sfNone: 32, sfAn: 29, sfKan: 72},                    // penulis, penulisan; pembentukkan
	sPe:       {sfNone: 54, sfAn: 54},                               // petani, pedesaan
	sKe:       {sfNone: 49, sfAn: 28, sfKan: 66, sfI: 70},           // kehendak, kedua, keadilan, kemukakan, ketahui
	sSe:       {sfNone: 37, sfAn: 65, sfKan: 62, sfI: 62},           // serumah, secantik; -nya by the clitic
	sMeNPer:   {sfNone: 58, sfKan: 58, sfI: 52},                     // memperbesar, memperlihatkan, memperbaiki
	sDiPer:    {sfNone: 63, sfKan: 57, sfI: 54},                     // diperbesar, diperlihatkan, diperbaiki
	sTerPer:   {sfNone: 58, sfKan: 70, sfI: 70},                     // terperinci
	sMeNBer:   {sfKan: 56},                                          // memberlakukan
	sDiBer:    {sfKan: 58},                                          // diberlakukan
	sMeNKe:    {sfNone: 80, sfKan: 64, sfI: 60},                     // mengemukakan, mengetahui
	sDiKe:     {sfNone: 80, sfKan: 66, sfI: 68},                     // dikemukakan, diketahui
	sMeNSe:    {sfNone: 80, sfKan: 56, sfI: 56},                     // menyelaraskan, menyetujui
	sDiSe:     {sfNone: 75, sfKan: 58, sfI: 58},                     // diselaraskan, disetujui
	sMeNTer:   {sfKan: 66, sfI: 72},                                 // menertawakan
	sDiTer:    {sfKan: 66, sfI: 72},                                 // ditertawakan
	sKeBer:    {sfAn: 54},                                           // keberhasilan
	sKeTer:    {sfAn: 62},                                           // keterbatasan
	sKeSe:     {sfNone: 66, sfAn: 60},                               // kesepuluh, keseimbangan
	sKePeN:    {sfAn: 60},                                           // kepemimpinan
	sKePer:    {sfAn: 62},                                           // keperjakaan
	sKeTidak:  {sfAn: 54},                                           // ketidakadilan
	sKeTidakX: {sfAn: 56},                                           // ketidakberdayaan
	sBerKe:    {sfNone: 76, sfAn: 63},                               // berkeinginan
	sBerPeN:   {sfNone: 68, sfAn: 58},                               // berpenduduk, berpendidikan
	sBerPer:   {sfNone: 70, sfAn: 56},                               // berperilaku, berperasaan
	sBerSe:    {sfNone: 66, sfAn: 60},                               // bersebelahan
	sPerSe:    {sfAn: 60},                                           // persetujuan
	sPeNBer:   {sfNone: 66, sfAn: 58},                               // pemberdayaan
	sPeNPer:   {sfNone: 62, sfAn: 66},                               // pemersatu, pemerolehan
	sPeNSe:    {sfNone: 66, sfAn: 56},                               // penyelaras, penyesuaian
	sPeNKe:    {sfNone: 80, sfAn: 62},                               // pengetahuan
	sSePeN:    {sfNone: 68, sfAn: 60},                               // sependapat, sepengetahuan
	sSePer:    {sfNone: 66, sfAn: 58},                               // seperjuangan
	sSeKe:     {sfNone: 68, sfAn: 68},                               // sekehendak
	sSeBer:    {sfNone: 70},                                         // seberuntung
	sSeTer:    {sfNone: 70},                                         // seterang, seterbaik
	sTerKe:    {sfNone: 66, sfKan: 80, sfI: 80},                     // terkemuka
	sTerSe:    {sfNone: 68, sfKan: 80},                              // terselenggara
	sForm:     {sfNone: 50, sfAn: 70},                               // prasejarah
	sMeNForm:  {sfNone: 70, sfKan: 60, sfAn: 62, sfI: 75},           // menonaktifkan, dinonaktifkan, penonaktifan
	sEcho:     {sfNone: 60, sfAn: 50},                               // lelaki, dedaunan
}

// bounds says of each stack which suffixes it allows, as bits, the lowest cost of
// the stack and of all that further prefixes make of it, word class included, and
// that of the latter alone, 127 if there are none. TestBounds computes it anew.
var bounds = [numStacks]struct {
	suffixes      uint8
	least, deeper int8
}{
	bare:      {0b11111, 14, 15},
	sMeN:      {0b11111, 19, 42},
	sDi:       {0b11111, 24, 42},
	sKu:       {0b1101, 42, 42},
	sN:        {0b11111, 38, 127},
	sTer:      {0b1101, 28, 58},
	sBer:      {0b111, 20, 50},
	sPer:      {0b1111, 31, 60},
	sPeN:      {0b111, 26, 56},
	sPe:       {0b11, 50, 127},
	sKe:       {0b1111, 15, 54},
	sSe:       {0b1111, 28, 58},
	sMeNPer:   {0b1101, 42, 127},
	sDiPer:    {0b1101, 42, 127},
	sTerPer:   {0b1101, 58, 127},
	sMeNBer:   {0b100, 56, 127},
	sDiBer:    {0b100, 58, 127},
	sMeNKe:    {0b1101, 60, 127},
	sDiKe:     {0b1101, 66, 127},
	sMeNSe:    {0b1101, 56, 127},
	sDiSe:     {0b1101, 58, 127},
	sMeNTer:   {0b1100, 66, 127},
	sDiTer:    {0b1100, 66, 127},
	sKeBer:    {0b10, 54, 127},
	sKeTer:    {0b10, 58, 127},
	sKeSe:     {0b11, 60, 127},
	sKePeN:    {0b10, 60, 127},
	sKePer:    {0b10, 62, 127},
	sKeTidak:  {0b10, 54, 56},
	sKeTidakX: {0b10, 56, 127},
	sBerKe:    {0b11, 52, 127},
	sBerPeN:   {0b11, 58, 127},
	sBerPer:   {0b11, 56, 127},
	sBerSe:    {0b11, 60, 127},
	sPerSe:    {0b10, 60, 127},
	sPeNBer:   {0b11, 58, 127},
	sPeNPer:   {0b11, 62, 127},
	sPeNSe:    {0b11, 56, 127},
	sPeNKe:    {0b11, 62, 127},
	sSePeN:    {0b11, 60, 127},
	sSePer:    {0b11, 58, 127},
	sSeKe:     {0b11, 68, 127},
	sSeBer:    {0b1, 70, 127},
	sSeTer:    {0b1, 70, 127},
	sTerKe:    {0b1101, 66, 127},
	sTerSe:    {0b101, 68, 127},
	sForm:     {0b11, 15, 15},
	sMeNForm:  {0b1111, 60, 127},
	sEcho:     {0b11, 50, 127},
}
