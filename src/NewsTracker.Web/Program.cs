using System.Globalization;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Ingestion.Readers;

if (args is [ReaderProgram.Argument, var width])
    return ReaderProgram.Run(
        int.Parse(width, CultureInfo.InvariantCulture), static (name, result) => ExtractLines.Of(name, result, assertions: false));
return await CommandLine.RunAsync(args, Terminal.OfProcess());
