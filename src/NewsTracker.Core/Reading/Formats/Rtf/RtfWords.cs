namespace NewsTracker.Core.Reading.Formats.Rtf;

/// <summary>The control words that reading looks at: groups that are no text, signs, and charsets of fonts.</summary>
internal static class RtfWords
{
    public static RtfTarget? Target(string name) => name switch
    {
        "colortbl" or "pict" or "object" or "objdata" or "listtext" or "pntext" or "listtable" or "listoverridetable" or "revtbl"
            or "rsidtbl"
            or "generator" or "title" or "subject" or "keywords" or "comment" or "doccomm" or "company" or "operator" or "creatim"
            or "revtim"
            or "printim" or "buptim" or "xe" or "tc" or "bkmkstart" or "bkmkend" or "themedata" or "colorschememapping" or "datastore"
            or "latentstyles" or "filetbl" or "xmlnstbl" or "nonshppict" or "annotation" or "atnid" or "atnauthor" or "datafield"
            or "sn" or "sv" or "template" or "manager" or "category" or "hlinkbase" or "pgptbl" or "mmathPr"
            or "fldtype" or "nesttableprops" => RtfTarget.None,
        "fonttbl" => RtfTarget.Fonts,
        "stylesheet" => RtfTarget.Styles,
        "author" => RtfTarget.Author,
        "footnote" => RtfTarget.Note,
        "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf" => RtfTarget.Margin,
        "fldinst" => RtfTarget.Link,
        "shptxt" => RtfTarget.Text,
        _ => null,
    };

    /// <summary>The characters that a control word stands for, null for any other word.</summary>
    public static string? Character(string name) => name switch
    {
        "line" or "tab" or "~" or "emspace" or "enspace" or "qmspace" or "softline" => " ",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "_" => "-",
        "{" or "}" or "\\" => name,
        _ => null,
    };

    /// <summary>The Windows code page of a font's charset, 0 for the document's own.</summary>
    public static int CodePage(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => 0,
    };
}
