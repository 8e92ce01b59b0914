using System.Net;
using AmaRulebook.Reading;
using Xunit;

namespace AmaRulebook.Layout;

/// <summary>Who may reach a circuit: pages of this site, and no other's.</summary>
public sealed class CircuitOriginTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";

    public static MatrixTheoryData<string, string> Requests { get; } = new(
        ["GET", "POST", "OPTIONS", "DELETE"],
        ["/_blazor", "/_blazor?id=1", Negotiate, "/_blazor/initializers", "/_blazor/disconnect", "/_BLAZOR/negotiate", "/_Blazor"]);

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_page_of_another_site_gets_no_answer(string method, string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, await Ask(method, address, "https://evil.example"));

    [Theory]
    [InlineData("null")]
    [InlineData("https://localhost")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://localhost@evil.example")]
    public async Task What_only_looks_like_this_site_gets_none(string origin) =>
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("POST", Negotiate, origin));

    [Theory]
    [InlineData("http://localhost")]
    [InlineData(null)]
    public async Task A_page_of_this_site_may_begin(string? origin) =>
        Assert.Equal(HttpStatusCode.OK, await Ask("POST", Negotiate, origin));

    private async Task<HttpStatusCode> Ask(string method, string address, string? origin)
    {
        using var client = site.CreateDefaultClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
