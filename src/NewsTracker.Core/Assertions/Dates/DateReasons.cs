namespace NewsTracker.Core.Assertions.Dates;

/// <summary>How a date hangs in its sentence, in words.</summary>
internal static class DateReasons
{
    public static string Of(in DateLink link) => (link.Path, link.Case) switch
    {
        (DatePath.None, _) => "outside the grammar of the sentence",
        (DatePath.Name, _) => "inside a name or before a noun",
        _ when link.IsLimit => "a bound in time",
        (_, DateCase.Than) => "in a comparison",
        (_, DateCase.Since or DateCase.Until or DateCase.Before or DateCase.After or DateCase.By) => "a bound in time",
        (DatePath.Noun, _) => "on a noun",
        _ => link.IsQuoted ? "on a predicate inside a quotation" : "on a predicate",
    };
}
