using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>Writes HTML. Everything that is not a literal of ours is escaped; letters of every script go out as themselves.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder text = new();

    /// <summary>Appends markup: the literal parts as they are, the values escaped.</summary>
    public Markup Add(FormattableString markup)
    {
        text.AppendFormat(CultureInfo.InvariantCulture, markup.Format, [.. markup.GetArguments().Select(a => (object?)Escape(a))])
            .Append('\n');
        return this;
    }

    /// <summary>What was added so far, as a part; the next begins anew.</summary>
    public string Take() => text.Take();

    private static string Escape(object? value) => value switch
    {
        null => "",
        Raw raw => raw.Html,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Encoder.Encode(Printable(value.ToString()!)),
    };

    /// <summary>HTML has no way to write most control characters, not even escaped.</summary>
    private static string Printable(string value) =>
        value.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c))
            ? string.Concat(value.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c)))
            : value;

    public static Raw Of(FormattableString markup) => new(new Markup().Add(markup).Take().TrimEnd('\n'));

    /// <summary>The words, as a link where the address is one of the web.</summary>
    public static Raw Link(string? url, string words) => url is not null && ShownAddress.Of(url).Href is { } href
        ? Of($"<a href=\"{href}\" rel=\"noreferrer\">{words}</a>")
        : Of($"{words}");

    public static Raw Join(string between, IEnumerable<Raw> parts) => new(string.Join(between, parts.Select(p => p.Html)));

    /// <summary>Markup that is escaped already.</summary>
    internal sealed record Raw(string Html);
}
