package testtext

// Accents returns Indonesian text with letters that Unicode writes in two ways,
// composed and decomposed; this is the composed form.
func Accents() string {
	return "Penyanyi Prancis René Dupré tiba di Café Bésamé, Kampung Belão, Senin (12/6/2023).\n" +
		"“Édisi ini bagus,” kata Müller. Ia menambahkan bahwa José-María sepakat.\n\n" +
		"Dr. Ångström, S.H., menyebut kafé-kafénya ramai; naïve, façade, dan rôle dieja lama.\n" +
		"Pukul 10.30 WIB Léa Rétif mengirim surel ke lea@contoh.co.id tentang Nguyễn Văn Đức dan Škoda.\n" +
		"Télah dibacakan pidatonya pada 17 Agustus 1945 di Côte d’Ivoire, menurut Zoë.\n"
}

// Files returns pieces of the file formats that package corpus reads, one after
// the other: right for one reader, wrong for the others.
func Files() string {
	return "# newdoc id = 1\n# sent_id = 1\n# text = Bukunya dibaca.\n1-2\tBukunya\t_\t_\t_\t_\t_\t_\t_\t_\n" +
		"1\tBuku\tbuku\tNOUN\t_\t_\t3\tnsubj\t_\t_\n2\tnya\tnya\tPRON\t_\t_\t1\tnmod\t_\t_\n" +
		"3\tdibaca\tbaca\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n\n" +
		"Budi\tB-PER\nSantoso\tI-PER\ndi\tO\nJakarta\tB-LOC\n\nSalah\tX-\n\n" +
		"{\"id\":\"1\",\"text\":\"Budi di Jakarta.\",\"entities\":[{\"start\":0,\"end\":4,\"label\":\"person\"}],\"tokens\":[{\"start\":0,\"end\":4,\"kind\":\"word\"}]}\n" +
		"{\"id\":2,\"text\":\"Senin\",\"dates\":[{\"start\":0,\"end\":5,\"type\":\"DATE\",\"value\":\"2023-06-12\"}],\"lain\":[1,{\"a\":null}]}\n" +
		"T1\tperson 5 9\tKami\nR1\tspeaker Arg1:T1 Arg2:T1\n#1\tvalue T1\t2023\n\n" +
		"[{\"text\":\"Budi\",\"ents\":[{\"start\":0,\"end\":4,\"label\":\"PER\"}]}]\n" +
		"<TimeML><TEXT>Pada <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-06-12\">Senin</TIMEX3> &amp; lusa</TEXT></TimeML>\n"
}
