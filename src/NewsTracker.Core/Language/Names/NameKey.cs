using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>The plain form under which equal names meet: no case, accents, dots or apostrophes; hyphens are blanks.</summary>
internal static class NameKey
{
    public static string Of(ReadOnlySpan<char> form)
    {
        var size = form.Length * 2;
        Span<char> letters = size <= 256 ? stackalloc char[size] : new char[size];
        var length = 0;
        foreach (var c in letters[..Folding.Word(form, letters)])
        {
            if (c is '.' or '\'' or ',') continue;
            if (c != ' ' && !WordCharacters.IsHyphen(c)) letters[length++] = c;
            else if (length > 0 && letters[length - 1] != ' ') letters[length++] = ' ';
        }

        return letters[..length].TrimEnd(' ').ToString();
    }
}
