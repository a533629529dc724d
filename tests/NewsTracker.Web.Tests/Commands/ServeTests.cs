using System.Net;
using System.Net.Sockets;

namespace NewsTracker.Tests.Commands;

public sealed class ServeTests
{
    [Theory]
    [InlineData("--urls")]
    [InlineData("--metrics-urls")]
    public async Task An_address_in_use_is_told_in_one_line(string option)
    {
        using var folder = new TestFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var run = await CommandRun.ProcessAsync(null, [
            "serve", "--no-seeds", "--data", folder.Data, .. option == "--urls" ? Array.Empty<string>() : ["--urls", "http://127.0.0.1:0"],
            option, address
        ]);

        run.Exit.ShouldBe(1);
        run.Error.ShouldBe(
            $"Cannot listen on {address}: address already in use. Stop the program that uses it, or name another address.\n");
    }

    [Fact]
    public async Task An_address_that_is_not_of_this_machine_is_told_in_one_line()
    {
        using var folder = new TestFolder();

        var run = await CommandRun.ProcessAsync(null, "serve", "--no-seeds", "--data", folder.Data, "--urls", "http://192.0.2.7:5080");

        run.Exit.ShouldBe(1);
        run.Error.TrimEnd().ShouldStartWith("Cannot listen on http://192.0.2.7:5080: ");
        run.Error.TrimEnd().ShouldNotContain("\n");
    }
}
