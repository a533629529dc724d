using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Reads the names out of a value that is known to say who wrote an article (a field, an attribute, an element marked as byline): several
/// in one string are separated; "By", job titles and dates are cut off. Whether a line of text is a byline at all is for
/// <see cref="BylineLineReader"/>.
/// </summary>
internal static partial class AuthorValueReader
{
    private const int MaxWords = 6;
    private const int MaxAgencyLength = 4;
    private const int MaxNames = 20;

    /// <summary>The names in several written values, each once, in order.</summary>
    public static IReadOnlyList<string> Read(IEnumerable<string> written)
    {
        var names = new List<string>();
        foreach (var name in written.SelectMany(Parts))
        {
            if (names.Count < MaxNames && !names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return names;
    }

    /// <summary>True for two to five words that begin with capitals, particles between them allowed, and that are no label.</summary>
    public static bool IsPerson(string text) => Person().IsMatch(text) && !NoName().IsMatch(text) && !Job().IsMatch(text);

    /// <summary>True for words that say what somebody does for an outlet: "Shipping Correspondent".</summary>
    public static bool IsPost(string text) => Job().IsMatch(text);

    /// <summary>An account rather than a name: no space, and either no capital or a dot or digit inside.</summary>
    public static bool IsHandle(string name) =>
        name.Length > MaxAgencyLength
        && !name.Contains(' ', StringComparison.Ordinal)
        && (!name.Any(char.IsUpper) || name.Any(char.IsAsciiDigit) || name.AsSpan().Trim('.').Contains('.'));

    private static IEnumerable<string> Parts(string written)
    {
        var tidy = TextTidying.Tidy(written);
        if (tidy is null || tidy.Length > 300 || IsAddress(tidy)) yield break;
        if (tidy is ['[', .., ']'] && tidy.IndexOf('[', 1) < 0) tidy = tidy[1..^1];
        tidy = Lead().Replace(DenseLead().Replace(Place().Replace(Aside().Replace(tidy, ""), ""), ""), "");
        var parts = Between().Split(tidy);
        List<string> names = [.. Written(parts).Select(Name).OfType<string>()];
        // "Ana Lind und Per Holm, Skelmünd", "Ana Lind | Madrid": one word behind full names is where they wrote
        if (names.Count > 1 && names[^1] == parts[^1].Trim() && Town().IsMatch(tidy) && names.SkipLast(1).All(IsPerson))
            names.RemoveAt(names.Count - 1);
        // beside a name in Chinese or Japanese letters a word in Latin ones is an outlet
        if (names.Exists(n => Wording.IsDense(n[0])))
            names.RemoveAll(n => !n.Any(Wording.IsDense) && !n.Contains(' ', StringComparison.Ordinal));
        foreach (var name in names) yield return name;
    }

    /// <summary>Those in which writers are named: behind "Medically reviewed by" stand others, until "By" says who wrote.</summary>
    private static IEnumerable<string> Written(string[] parts)
    {
        var others = false;
        foreach (var part in parts)
        {
            if (OtherHand().IsMatch(part)) others = true;
            else if (Lead().IsMatch(part)) others = false;
            if (!others) yield return part;
            if (DayBehind().IsMatch(part)) break; // "Ana Lind on May 3, 2027 in News, Ports | 4 comments": no names follow a day
        }
    }

    /// <summary>True for a name that people sign with together: a publisher, an agency, a staff.</summary>
    public static bool IsBody(string name) => Firm().IsMatch(name);

    /// <summary>One name without what surrounds it, or null when nothing is left that could be one.</summary>
    private static string? Name(string part)
    {
        if (PlaceAlone().IsMatch(part)) return null;
        var name = Bracket().Replace(part, "").Trim();
        name = DateTail().Replace(name, "");
        name = Lead().Replace(name, "");
        name = DenseRole().Replace(name, "");
        name = Tail().Replace(name, "").Trim(' ', ',', '-', '–', '—', ':', '·', '•', '|', '*', '"', '@', '(', '：', '　');
        if (name.Length is < 2 or > 70 || IsAddress(name) || !name.Any(char.IsLetter)) return null;
        if (name.Contains(": ", StringComparison.Ordinal) || name.EndsWith('…')) return null;
        if (StaffWriter().Match(name) is { Success: true } signed && !BylineLineReader.IsOutlet(signed.Groups[1].Value))
            return signed.Groups[1].Value;
        if (name.Split(' ').Length > MaxWords
            || ValueDateReader.Read(name) is not null
            || IsDay(name)
            || (Job().IsMatch(name) && !Desk().IsMatch(name))
            || Clock().IsMatch(name)
            || NoName().IsMatch(name)
            || Command().IsMatch(name)
            || OtherHand().IsMatch(part))
            return null;
        return name.Count(char.IsDigit) > 4 ? null : name;
    }

    /// <summary>A month and a number: a date whose year was parted from it.</summary>
    private static bool IsDay(string name) => name.Any(char.IsDigit) && name.Split(' ', '.').Any(w => MonthNames.Find(w) > 0);

    private static bool IsAddress(string text) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith('/')
        || (text.Contains('@', StringComparison.Ordinal)
            && text.Contains('.', StringComparison.Ordinal)
            && !text.Contains(' ', StringComparison.Ordinal));

    [GeneratedRegex(
        @"^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)*\p{Lu}[\p{L}'’.-]{1,20}(?:\s+(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al" +
        @"|el|ter|ten)\b){0,2}(?:\s+\p{Lu}(?:[\p{L}'’-]{1,20}|\.)){1,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();

    [GeneratedRegex(
        @"^\s*(?:(?:written|posted|published|authored|reported|story|words|reviewed|article|text|words and photos|interview|article" +
        @"|guest post|analysis|opinion|review|edited|submitted|reporting|guest essay|essay" +
        @"|commentary)\s+by|by|von|vom|por|par|di|av|af|door|od" +
        @"|autor(?:in|en)?|guest author|authors?|contributors?|(?:view |zeige )?(?:all|alle)? ?(?:posts|articles|beiträge|artikel) (?:by" +
        @"|von)|mehr (?:von|über)|alles von|more from|eingestellt von|beitrag von|text|de notre correspondant|texte|från|tekst|przez" +
        @"|автор|от|interview|erstellt von|verfasst von|geschrieben von|eine kolumne von|themenstarter|beitragvon|escrito por" +
        @"|publicado por|écrit par|propos recueillis par|scritto da|door)(?:\s*:\s*|\s+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"\s*(?:[,;|/•·∙&\n，、；｜／]|\b(?:and|und|og|och|et|y|with|avec|con|mit)\b|\s[-–—]\s)\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>Brackets at the end; a name in brackets inside a name belongs to it.</summary>
    [GeneratedRegex(@"\s*(?:\([^)]*\)|\[[^\]]*\])\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    /// <summary>Remarks in brackets that are no names: picture credits and the like.</summary>
    [GeneratedRegex(@"\([^()]*[:@/][^()]*\)|\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    /// <summary>A date that a template wrote without a space after the name.</summary>
    [GeneratedRegex(
        @"(?<=\p{Ll})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s[0-9]{1,2}.*$|\s*\b(?:am|on)\s+[0-9]{1,2}[. ].*$" +
        @"|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s[0-9]{1,2}$" +
        @"|\s+[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[0-9]{2,4}.*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DateTail();

    /// <summary>A name with an outlet's people behind it: "Ana Lind Courier Staff Writer".</summary>
    [GeneratedRegex(
        @"^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,3}" +
        @"\s(?:[Ss]taff\s[Ww]riters?|Press\sWriters?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex StaffWriter();

    /// <summary>A name with the day behind it on which it signed.</summary>
    [GeneratedRegex(
        @"\p{L}\s+on\s+(?:[0-9]{1,2}(?:st|nd|rd|th)?\s|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayBehind();

    /// <summary>Where somebody wrote, in a part of its own: "in Brennick".</summary>
    [GeneratedRegex(@"^\s*(?:in|at|from|near|aus|bei|à|en|w|из|в)\s\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAlone();

    [GeneratedRegex(
        @"(?<=\s\S+)\s+(?:for|of|from|in|at)\s.*$|\s+(?:on|is|reports?|reporting|via)\s.*$|(?-i:\s+(?:on|at|for|in|by))$" +
        @"|\s+(?:am|um|le|el|op)\s+(?:\p{Lu}\p{L}*tag|[0-9]|Mittwoch).*$|\s*[@»«].*$" +
        @"|\s+(?:(?:[0-9]{1,3}|an?)\s(?:sec|min|hour|hr|day|week|month|year)\p{L}*\sago|vor\s[0-9].*|il\sy\sa\s[0-9].*|hace\s[0-9].*)$" +
        @"|\s*\b(?:published|updated|posted|last updated|contributing|@).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(
        @"\b(?:reporter|editor|correspondent|writer|journalist|columnist|producer|contributor|photographer|director|chief" +
        @"|redakteur(?:in)?|redactora?|analyst|fellow|professor|specialist|manager|officer|president|founder|CEO|bureau|anchor|staff" +
        @"|administrator|coordinator|strategist|consultant|marketing)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Job();

    /// <summary>The people of an outlet or department, signing together: "Harbour Post Staff".</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s\p{Lu}[\p{L}\p{N}.&’'-]*){0,3}\s(?:[Ss]taff|[Tt]eam|[Ss]taff [Rr]eporter|[Ee]ditors)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Desk();

    [GeneratedRegex(
        @"^[0-9]{1,2}(?:[:.h][0-9]{2}(?::[0-9]{2})?)?\s?(?:[ap]\.?m\.?|Uhr|hrs?)?(?:\s\(?[A-Z]{2,5}\)?(?:[+-][0-9:]{1,5})?)?$",
         RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?:admin|administrator|author|null|none|undefined|unknown|guest|view all posts|read more|share|follow|email|twitter|facebook" +
        @"|more|n/a|true|false|by|von|par|por|di|av|words|written|posted|published|reviewed|story|written by|posted by|published by" +
        @"|story by|article by|authored by|reviewed by|edited by|fact[- ]checked by|geschrieben von|verfasst von|learn more|login|log in" +
        @"|log in account|login account|sign in|sign up|register|name|no author|autor|autorin|verfasser|uncategorized|advertisement" +
        @"|sponsored|ph\.?d|md|jr|sr|esq|rd|see (?:all|more|full)|about the author|contact|bio|author bio|follow us" +
        @"|(?:\d+ )?(?:posts?|comments?|replies|shares|views)|(?:\d+ )?min(?:utes?|s)? read|[0-9:]+ min|veröffentlicht" +
        @"|full bio|editorial polic(?:y|ies)|sat|sun|mon|tue|wed|thu|fri|saturday|sunday" +
        @"|monday|tuesday|wednesday|thursday|friday|montag|dienstag" +
        @"|mittwoch|donnerstag|freitag|samstag|sonntag|image|getty|getty images|no comments?|home|subscribe|\d+)\b\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    /// <summary>What a button does: "View author archive", "Get author RSS feed", "Follow on …".</summary>
    [GeneratedRegex(
        @"^(?:view|get|see|show|read|browse|follow|subscribe|contact|send|email|visit|open|print|share|listen|watch|search|save|add|join" +
        @"|sign|log|click|learn)\s\p{Ll}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    /// <summary>A place or post in brackets behind a name: "Ana Lind (Bruxelles, bureau européen)".</summary>
    [GeneratedRegex(@"\s*[(（][^()（）]*[)）](?=\s*(?:$|[,;|/&·•，、；]|(?:and|und|et|y|e|with|avec|con|mit)\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    /// <summary>Who did something else than write: "Editing by Per Holm", "Photographs by …".</summary>
    [GeneratedRegex(
        @"^\s*(?:editing|photographs?|photos?|photography|pictures?|illustrations?|graphics?|videos?|additional reporting" +
        @"|(?:medically|clinically|scientifically|technically|legally|financially|expert|editorially)[ -](?:reviewed|checked|approved|verified)" +
        @"|fact[ -]?checked|fact[ -]?checking|verified)\s+by\b" +
        @"|^\s*(?:fotos?|bilder|photos?|bild)\s*:",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherHand();

    /// <summary>One last word behind a bar, or behind the comma that follows "A and B": the list of names had ended before it.</summary>
    [GeneratedRegex(
        @"(?:\b(?:and|und|et|y|e|og|och|en)\s[^,;|]{3,60},|[|·])\s*\p{Lu}\p{Ll}+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    /// <summary>The label before a name in Chinese, Japanese or Korean.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:著者|筆者|執筆者?|取材|文責|文|作者|撰文|编辑|編輯|編集|责编|責任編輯|责任编辑|来源|記者|记者|기자|글|글쓴이)\s*[：:／/|｜=＝]\s*" +
        @"|(?:本[报報]|本社|本網|本网)?(?:記者|记者|特派員)[\s　]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex DenseLead();

    /// <summary>The post behind such a name.</summary>
    [GeneratedRegex(@"(?<=[\p{Lo}]{2})[\s　]*(?:記者|记者|기자|特派員|特派记者|編集委員|編集長|论说委員|論説委員|特約記者|撰文|報導|报道|報道)$", RegexOptions.CultureInvariant)]
    private static partial Regex DenseRole();

    /// <summary>Words that names of publishers, agencies and staffs end in or hold.</summary>
    [GeneratedRegex(
        @"\b(?:media|news|press|presse|group|ltd|limited|inc|llc|gmbh|corp|corporation|company|network|networks|agency|agencies|agence" +
        @"|agentur" +
        @"|staff|newsroom|desk|editorial|redaktion|redaktionsnetzwerk|rédaction|redacción|redazione|redactie|verlag|publishing" +
        @"|publications" +
        @"|publishers|broadcasting|holding|holdings|online|wire|wires|services)\b|\.(?:com|org|net|de|fr|co\.uk)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Firm();
}
