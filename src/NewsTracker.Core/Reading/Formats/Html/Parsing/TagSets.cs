using System.Collections.Frozen;

namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>What the reader knows about element names (HTML Standard, sections 4 and 13.2).</summary>
internal static class TagSets
{
    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Elements whose content up to the end tag is no text of the page.</summary>
    public static readonly FrozenSet<string> Dropped = Set(
        "script style noscript svg iframe noframes noembed object canvas textarea select datalist template audio video map applet");

    /// <summary>Tags that are left out while their content stays.</summary>
    public static readonly FrozenSet<string> Unwrapped = Set(
        "html body source input embed param track area basefont bgsound frame frameset plaintext xmp keygen picture wbr col colgroup " +
        "nobr math mi mo mn mrow msup msub mfrac mtext msqrt mstyle semantics annotation");

    public static readonly FrozenSet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Inline formatting whose mis-nesting a parser has to repair at a cost.</summary>
    public static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that do not break the line they stand in.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q rb rp rt ruby s " +
        "samp small span strike strong sub sup time tt u var wbr meta link button img input slot");

    /// <summary>Attributes that are kept.</summary>
    public static readonly FrozenSet<string> Attributes = Set(
        "class id itemprop itemtype itemscope property name content href rel datetime lang dir role style hidden aria-hidden aria-label " +
        "typeof pubdate title http-equiv data-testid data-component data-type data-qa data-module data-role data-name data-block " +
        "data-datetime data-timestamp data-time data-date");
}
