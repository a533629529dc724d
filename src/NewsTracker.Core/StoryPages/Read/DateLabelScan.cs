using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>A cursor over the start of a timeline line: words, numbers, dashes, each eaten only when it stands there.</summary>
internal struct DateLabelScan(string text, int at = 0)
{
    public int At { get; private set; } = at;

    private readonly char Here => At < text.Length ? text[At] : '\0';

    public void Blanks()
    {
        while (Here == ' ') At++;
    }

    public bool Eat(char c)
    {
        if (Here != c) return false;
        At++;
        return true;
    }

    public bool Dash()
    {
        if (!WordCharacters.IsDash(Here)) return false;
        At++;
        return true;
    }

    /// <summary>1 to 12 for a month's name, in full or short ("Sept."); 0 otherwise.</summary>
    public int Month() => Name(MonthNames.English);

    /// <summary>Eats "Tuesday," or "Tue".</summary>
    public void Weekday()
    {
        if (Name(WeekdayNames.English) == 0) return;
        Eat(',');
        Blanks();
    }

    /// <summary>A number of <paramref name="least"/> to <paramref name="most"/> digits that ends there; -1 otherwise.</summary>
    public int Number(int least, int most)
    {
        var end = At;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - At < least || end - At > most) return -1;
        var value = 0;
        for (; At < end; At++) value = (value * 10) + (text[At] - '0');
        return value;
    }

    /// <summary>A day of the month, with or without "st", "nd", "rd", "th"; -1 otherwise.</summary>
    public int Day()
    {
        var start = At;
        var day = Number(1, 2);
        if (day < 0) return -1;
        if (Ahead(2) is "st" or "nd" or "rd" or "th") At += 2;
        if (!char.IsLetterOrDigit(Here)) return day;
        At = start;
        return -1;
    }

    /// <summary>Eats one of the words, in small or capital letters, when it ends there.</summary>
    public bool Word(params ReadOnlySpan<string> words)
    {
        var length = WordLength();
        if (length == 0) return false;
        foreach (var word in words)
        {
            if (!text.AsSpan(At, length).Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            At += length;
            return true;
        }

        return false;
    }

    private int Name(string[][] names)
    {
        var word = text.AsSpan(At, WordLength());
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var form in names[i])
            {
                if (!word.Equals(form, StringComparison.OrdinalIgnoreCase)) continue;
                At += word.Length;
                if (form != names[i][0]) Eat('.');
                return i + 1;
            }
        }

        return 0;
    }

    private readonly int WordLength()
    {
        var end = At;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - At;
    }

    private readonly string Ahead(int length) => At + length <= text.Length ? text.Substring(At, length) : "";
}
