using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsTracker.Tests;

/// <summary>
/// Waits for a page by asking for its address again and again. <see cref="IPage.WaitForURLAsync(string, PageWaitForURLOptions)"/> waits for
/// an event, and on a busy machine the page can arrive between its look at the address and its subscription to the event.
/// </summary>
internal static class Arrival
{
    /// <summary>Between two looks, and for them all, in milliseconds.</summary>
    private const int Look = 20;

    private const int MaxWait = 120_000;

    /// <summary>Waits until the page's address contains <paramref name="part"/> and its scripts have run.</summary>
    /// <exception cref="PlaywrightException">The address does not come in time.</exception>
    /// <exception cref="TimeoutException">The page does not finish loading.</exception>
    public static Task ArriveAsync(this IPage page, string part) => page.ArriveAsync(new Regex(Regex.Escape(part)));

    /// <inheritdoc cref="ArriveAsync(IPage, string)"/>
    public static async Task ArriveAsync(this IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address);
        for (var waited = 0; !await IsLoadedAsync(page); waited += Look)
        {
            if (waited > MaxWait) throw new TimeoutException($"{page.Url} does not finish loading.");
            await Task.Delay(Look);
        }
    }

    private static async Task<bool> IsLoadedAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("document.readyState === 'complete'");
        }
        catch (PlaywrightException error) when (error.Message.Contains("context was destroyed"))
        {
            return false;
        }
    }
}
