using Xunit;

namespace AmaRulebook.Reading;

public class SearchPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("協働")]
    [InlineData("役割")]
    [InlineData("下請け")]
    [InlineData("ﾊﾟｰﾄﾅｰｼｯﾌﾟ")]
    [InlineData("ＰＤＣＡ")]
    public async Task A_search_marks_its_words_and_links_to_the_places(string words)
    {
        var html = await Search(words);

        Assert.Contains("<mark>", html, StringComparison.Ordinal);
        Assert.Contains(Html.Attributes(html, "href"), link => link.StartsWith("/rulebook/", StringComparison.Ordinal) && link.Contains('#'));
        Assert.Contains("件見つかりました", Html.MainText(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_stay_in_the_box()
    {
        Assert.Contains("value=\"役割\"", await Search("役割"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_how_to_go_on()
    {
        var text = Html.MainText(await Search("ゾウガメ"));

        Assert.Contains("「ゾウガメ」は見つかりませんでした。", text, StringComparison.Ordinal);
        Assert.Contains("ほかの言い方", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_the_page_explains_how_to_search()
    {
        var text = Html.MainText((await site.Get("/search")).Text());

        Assert.Contains("たとえば", text, StringComparison.Ordinal);
        Assert.DoesNotContain("見つかりませんでした", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_long_text_the_first_100_characters_are_searched_and_the_page_says_so()
    {
        var html = await Search(new string('協', 99) + "😀😀");

        Assert.Contains("はじめの100文字だけでさがしています", Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains(new string('協', 99), Html.Attributes(html, "value"));
    }

    [Fact]
    public async Task Markup_in_the_words_is_shown_as_text()
    {
        var html = await Search("<script>alert(1)</script>");

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("「<script>alert(1)</script>」は見つかりませんでした。", Html.MainText(html), StringComparison.Ordinal);
    }

    private async Task<string> Search(string words) => (await site.Get($"/search?q={Uri.EscapeDataString(words)}")).Text();
}
