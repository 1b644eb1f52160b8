package stem

// confixes says which suffixes each stack of prefixes allows, and how unusual
// the pattern is, in tenths of a nat (the negative logarithm of its share among
// the affixed words); 0 is not Indonesian. Legal pairs after Alwi et al. and
// Asian, Effective Techniques for Indonesian Text Retrieval (2007).
var confixes = [numStacks][numSuffixes]uint8{
	bare:      {sfNone: 10, sfAn: 25, sfKan: 32, sfI: 38, sfIn: 48}, // bukunya, tulisan, lakukan, hadapi, beresin
	sMeN:      {sfNone: 22, sfKan: 18, sfI: 28, sfIn: 70},           // menulis, menuliskan, menulisi
	sDi:       {sfNone: 24, sfKan: 20, sfI: 30, sfIn: 50},           // ditulis, dituliskan, ditulisi, ditulisin
	sKu:       {sfNone: 42, sfKan: 44, sfI: 50},                     // kulihat, kulakukan, kulalui; kau- is the same
	sN:        {sfNone: 44, sfKan: 60, sfI: 64, sfIn: 44, sfAn: 66}, // nyari, nemuin
	sTer:      {sfNone: 26, sfKan: 48, sfI: 46},                     // tertulis, terselesaikan, terpenuhi
	sBer:      {sfNone: 24, sfAn: 34, sfKan: 44},                    // berlari, berdatangan, berdasarkan
	sPer:      {sfNone: 48, sfAn: 28, sfKan: 44, sfI: 48},           // perbesar, pertahanan, perlihatkan, perbaiki
	sPeN:      {sfNone: 28, sfAn: 24},                               // penulis, penulisan
	sPe:       {sfNone: 42, sfAn: 46},                               // petani, pedesaan
	sKe:       {sfNone: 50, sfAn: 24, sfKan: 66, sfI: 62},           // kehendak, kedua, keadilan, kemukakan, ketahui
	sSe:       {sfNone: 34, sfAn: 56, sfKan: 62, sfI: 62},           // serumah, secantik; -nya by the clitic
	sMeNPer:   {sfNone: 42, sfKan: 38, sfI: 44},                     // memperbesar, memperlihatkan, memperbaiki
	sDiPer:    {sfNone: 44, sfKan: 40, sfI: 46},                     // diperbesar, diperlihatkan, diperbaiki
	sTerPer:   {sfNone: 58, sfKan: 70, sfI: 70},                     // terperinci
	sMeNBer:   {sfKan: 48},                                          // memberlakukan
	sDiBer:    {sfKan: 50},                                          // diberlakukan
	sMeNKe:    {sfNone: 80, sfKan: 56, sfI: 60},                     // mengemukakan, mengetahui
	sDiKe:     {sfNone: 80, sfKan: 58, sfI: 60},                     // dikemukakan, diketahui
	sMeNSe:    {sfNone: 80, sfKan: 56, sfI: 56},                     // menyelaraskan, menyetujui
	sDiSe:     {sfNone: 80, sfKan: 58, sfI: 58},                     // diselaraskan, disetujui
	sMeNTer:   {sfKan: 66, sfI: 72},                                 // menertawakan
	sDiTer:    {sfKan: 66, sfI: 72},                                 // ditertawakan
	sKeBer:    {sfAn: 46},                                           // keberhasilan
	sKeTer:    {sfAn: 46},                                           // keterbatasan
	sKeSe:     {sfAn: 52},                                           // keseimbangan
	sKePeN:    {sfAn: 52},                                           // kepemimpinan
	sKePer:    {sfAn: 62},                                           // keperjakaan
	sKeTidak:  {sfAn: 46},                                           // ketidakadilan
	sKeTidakX: {sfAn: 56},                                           // ketidakberdayaan
	sBerKe:    {sfNone: 76, sfAn: 48},                               // berkeinginan
	sBerPeN:   {sfNone: 60, sfAn: 50},                               // berpenduduk, berpendidikan
	sBerPer:   {sfNone: 70, sfAn: 56},                               // berperilaku, berperasaan
	sBerSe:    {sfNone: 66, sfAn: 60},                               // bersebelahan
	sPerSe:    {sfAn: 60},                                           // persetujuan
	sPeNBer:   {sfNone: 66, sfAn: 50},                               // pemberdayaan
	sPeNPer:   {sfNone: 62, sfAn: 66},                               // pemersatu, pemerolehan
	sPeNSe:    {sfNone: 66, sfAn: 56},                               // penyelaras, penyesuaian
	sPeNKe:    {sfNone: 80, sfAn: 62},                               // pengetahuan
	sSePeN:    {sfNone: 60, sfAn: 60},                               // sependapat, sepengetahuan
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
