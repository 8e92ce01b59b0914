using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class ProblemPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData(400, "うまく受けとれませんでした")]
    [InlineData(403, "ここからは開けません")]
    [InlineData(404, "ページが見つかりません")]
    [InlineData(405, "この送り方は受けとれません")]
    [InlineData(413, "送ったものが大きすぎます")]
    [InlineData(414, "アドレスが長すぎます")]
    [InlineData(429, "少し待ってください")]
    [InlineData(500, "うまく表示できませんでした")]
    [InlineData(503, "いまは使えません")]
    [InlineData(418, "うまく受けとれませんでした")]
    public async Task Every_error_has_a_page_in_Japanese_that_says_how_to_go_on(int code, string heading)
    {
        var answer = await site.Get($"/problem/{code}");

        Assert.Equal(code, (int)answer.Status);
        var html = answer.Text();
        Assert.Contains($"<h1>{heading}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/rulebook\"", html, StringComparison.Ordinal);
        Assert.Contains("noindex", html, StringComparison.Ordinal);
        Assert.Null(answer.Header("ETag"));
    }

    [Theory]
    [InlineData("/rulebook/chapter-2")]
    [InlineData("/forms")]
    [InlineData("/nowhere")]
    public async Task What_is_sent_to_a_page_that_only_reads_is_refused_with_a_page(string address)
    {
        using var body = new StringContent("x");

        var answer = await site.Post(address, body);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Contains("この送り方は受けとれません", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_far_too_large_is_told_so()
    {
        using var body = new FormUrlEncodedContent([new("Form.ProjectName", new string('a', 2 * 1024 * 1024))]);

        var answer = await site.Post("/projects/new", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("送ったものが大きすぎます", answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_changes_stand_newest_first_with_their_chapters()
    {
        var html = (await site.Get("/rulebook/changes")).Text();

        var days = Html.Attributes(html, "datetime");
        Assert.Equal(days.OrderDescending(), days);
        Assert.Contains("わかりやすい版の文をつくりました。", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/rulebook/changes\"", (await site.Get("/rulebook/chapter-3")).Text(), StringComparison.Ordinal);
    }
}
