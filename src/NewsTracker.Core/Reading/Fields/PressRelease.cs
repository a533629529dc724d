using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// What a press release puts around its text: the notice of release or embargo with its day, the lines on whom to ask, and the mark of the
/// end. They leave the body; the day of the notice is the day of publication.
/// </summary>
internal static partial class PressRelease
{
    /// <summary>A headline and a paragraph at least follow a letterhead.</summary>
    private const int MinRelease = 2;

    private const int Top = 6, MaxNotice = 14, MaxContactWords = 15, MaxContactLines = 6;

    public static void Take(Draft draft)
    {
        var found = false;
        while (draft.Pieces.FindIndex(0, Math.Min(Top, draft.Pieces.Count), p => IsNotice(p.Text)) is var notice and >= 0)
        {
            if (WrittenDate.Parse(draft.Pieces[notice].Text) is { Date.Precision: Text.DatePrecision.Day } day)
                draft.SetPublished(day.ToPublished("release"), 0.9);
            draft.Strip(notice);
            if (!found) StripLetterhead(draft, notice);
            found = true;
        }

        if (!found) return;
        for (var i = draft.Pieces.Count - 1; i >= 0; i--)
        {
            if (End().IsMatch(draft.Pieces[i].Text)) draft.Strip(i);
            else if (IsContact(draft.Pieces[i])) StripContact(draft, i);
        }
    }

    /// <summary>What stands above the notice, where it holds a day or an address: the head of the sender's paper.</summary>
    private static void StripLetterhead(Draft draft, int notice)
    {
        if (draft.Pieces.Count < notice + MinRelease || draft.Pieces.Take(notice).Any(p => Wording.Words(p.Text) > MaxNotice)) return;
        var day = draft.Pieces.Take(notice)
            .Select(p => WrittenDate.Parse(p.Text))
            .FirstOrDefault(d => d?.Date.Precision == Text.DatePrecision.Day);
        if (day is null) return;
        draft.SetPublished(day.ToPublished("release"), 0.8);
        for (var i = 0; i < notice; i++) draft.Strip(0);
    }

    private static bool IsNotice(string line) => Wording.Words(line) <= MaxNotice && Notice().IsMatch(line);

    private static bool IsContact(Piece piece) =>
        piece.Kind != BlockKind.TableRow && Wording.Words(piece.Text) <= MaxContactWords && Contact().IsMatch(piece.Text);

    /// <summary>The label and the lines under it as far as one of them holds a number or an address.</summary>
    private static void StripContact(Draft draft, int label)
    {
        var last = label;
        for (var i = label + 1; i < draft.Pieces.Count && i - label <= MaxContactLines; i++)
        {
            var text = draft.Pieces[i].Text;
            if (draft.Pieces[i].Kind == BlockKind.Heading || Wording.Words(text) > MaxContactWords || Wording.EndsSentence(text)) break;
            if (Reach().IsMatch(text)) last = i;
            if (draft.Pieces[i].Spaced && last >= i - 1 && !Reach().IsMatch(text)) break;
        }

        for (; last >= label; last--) draft.Strip(label);
    }

    [GeneratedRegex(
        @"^\W*(?:for (?:immediate|urgent|general|media)? ?release\b|(?:press|news|media) release\b|press statement\b" +
        @"|(?:strictly )?(?:under )?embargo(?:ed)?\b|not for (?:release|publication) (?:before|until)\b|pressemitteilung\b" +
        @"|presseinformation\b|medienmitteilung\b|sperrfrist\b|communiqué de presse\b|nota de prensa\b|comunicado de prensa\b" +
        @"|comunicato stampa\b|comunicado de imprensa\b|persbericht\b|пресс-релиз" +
        @"|hold for release\b|zur sofortigen (?:veröffentlichung|freigabe)\b|(?:pour )?(?:diffusion|publication) immédiate\b" +
        @"|para (?:su )?(?:publicación|difusión) inmediata\b|per (?:la )?(?:pubblicazione|diffusione) immediata\b" +
        @"|para (?:divulgação|publicação) imediata\b|voor onmiddellijke (?:publicatie|vrijgave)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex(
        @"^\W*(?:(?:media|press|news|further)? ?(?:contacts?|enquiries|inquiries" +
        @"|information)\b(?: for (?:media|press|journalists))?\s*(?::|$)" +
        @"|contact(?:s)? (?:for )?(?:media|press)\b|for (?:more|further) information\b|pressekontakt\b|(?:ansprechpartner|kontakt)\w*\s*:" +
        @"|contact presse\b|contacto de prensa\b|contatti\b|ufficio stampa\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    /// <summary>An address of mail, or a number to call.</summary>
    [GeneratedRegex(
        @"@|\b(?:tel|phone|mobile|fax|t|m)\b\s*[.:]|[0-9][0-9 ()./-]{5,}[0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reach();

    [GeneratedRegex(@"^[\s–—-]*(?:#\s*#\s*#|###|ends?|ende|fin|30|xxx)[\s–—.-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
