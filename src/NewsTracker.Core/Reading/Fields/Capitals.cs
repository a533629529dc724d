namespace NewsTracker.Core.Reading.Fields;

/// <summary>Turns words in capitals into ordinary spelling: "ABU DHABI" to "Abu Dhabi".</summary>
internal static class Capitals
{
    public static string ToTitle(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length; i++)
            if (char.IsLetter(letters[i - 1]) || (letters[i - 1] is '’' or '\'' && i > 1 && char.IsLetter(letters[i - 2]) && !(i > 2 && char.IsLetter(letters[i - 3]) is false))) letters[i] = char.ToLowerInvariant(letters[i]);
        return new string(letters);
    }
}
