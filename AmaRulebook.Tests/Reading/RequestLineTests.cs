using System.Net;
using AmaRulebook.Support;
using Xunit;

namespace AmaRulebook.Reading;

/// <summary>Against the real server: what it refuses before a page is asked.</summary>
public class RequestLineTests(RunningApp shared)
{
    [Fact]
    public async Task A_query_that_no_request_line_holds_is_refused_as_too_long()
    {
        using var client = new HttpClient { BaseAddress = (await shared.Started()).Address };

        using var answer = await client.GetAsync($"/search?q={new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }

    [Fact]
    public async Task The_longest_query_of_Japanese_that_is_searched_is_far_from_that()
    {
        using var client = new HttpClient { BaseAddress = (await shared.Started()).Address };

        using var answer = await client.GetAsync($"/search?q={Uri.EscapeDataString(new string('協', 800))}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
