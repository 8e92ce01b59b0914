using System.Net;
using Xunit;

namespace AmaRulebook.Reading;

public class FormsPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    [Fact]
    public async Task Each_answer_is_a_link_that_keeps_the_answers_before_it()
    {
        var html = await Html("/forms?lead=citizens&as=resident");

        Assert.Contains("市のお金を使いますか", Reading.Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains("/forms?lead=citizens&money=part&as=resident", Reading.Html.Attributes(html, "href"));
    }

    [Fact]
    public async Task An_outcome_gives_the_form_the_reason_the_rules_behind_it_and_its_place()
    {
        var html = await Html("/forms?lead=citizens&money=part");

        var text = Reading.Html.MainText(html);
        Assert.Contains("「補助・助成」が合いそうです", text, StringComparison.Ordinal);
        Assert.Contains("市が事業費の一部を出す形だからです", text, StringComparison.Ordinal);
        Assert.Contains("/rulebook/chapter-2#2-5-4", Reading.Html.Attributes(html, "href"));
        Assert.Contains("/forms/grant", Reading.Html.Attributes(html, "href"));
        Assert.Matches("<li aria-current=\"true\">市民主導</li>", html);
    }

    [Fact]
    public async Task An_answer_can_be_changed_without_giving_the_others_again()
    {
        var outcome = await Html("/forms?lead=citizens&money=none&name=enough");
        Assert.Contains("/forms?lead=citizens&name=enough", Reading.Html.Attributes(outcome, "href"));

        var again = await Html("/forms?lead=citizens&name=enough");

        Assert.Contains("市のお金を使いますか", Reading.Html.MainText(again), StringComparison.Ordinal);
        Assert.Contains("/forms?lead=citizens&name=enough&money=none", Reading.Html.Attributes(again, "href"));
    }

    [Fact]
    public async Task Cautions_are_those_of_the_readers_own_party_and_without_one_all()
    {
        const string Address = "/forms?lead=citizens&money=part";

        var all = Reading.Html.MainText(await Html(Address));
        var government = Reading.Html.MainText(await Html($"{Address}&as=government"));
        var resident = Reading.Html.MainText(await Html($"{Address}&as=resident"));

        Assert.All(["市民活動団体等が気をつけること", "行政が気をつけること", "どちらも気をつけること"], heading => Assert.Contains(heading, all, StringComparison.Ordinal));
        Assert.DoesNotContain("市民活動団体等が気をつけること", government, StringComparison.Ordinal);
        Assert.Contains("行政が気をつけること", government, StringComparison.Ordinal);
        Assert.DoesNotContain("行政が気をつけること", resident, StringComparison.Ordinal);
        Assert.Contains("市民だけに向けたものはありません", resident, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lead=mayor")]
    [InlineData("lead=citizens&lead=city")]
    [InlineData("as=martian")]
    [InlineData("lead=%00%E2%80%AE%3Cscript%3E")]
    [InlineData("lead=citizens&money=%FF")]
    public async Task Answers_that_make_no_sense_are_told_kindly_and_the_question_is_asked_again(string query)
    {
        var answer = await site.Get($"/forms?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var html = answer.Text();
        Assert.Contains("読めない答えがありました", Reading.Html.MainText(html), StringComparison.Ordinal);
        Assert.Contains("class=\"picks\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_do_not_count_are_left_out_and_other_keys_are_no_concern()
    {
        var text = Reading.Html.MainText(await Html("/forms?lead=citizens-only&money=part&utm=1"));

        Assert.Contains("形態を決めなくてもかまいません", text, StringComparison.Ordinal);
        Assert.DoesNotContain("団体の事業費の一部", text, StringComparison.Ordinal);
        Assert.DoesNotContain("読めない答え", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_not_kept_in_the_cache_and_a_form_is()
    {
        await site.Get("/forms?lead=citizens");
        await site.Get("/forms/grant?junk=1");

        Assert.Null((await site.Get("/forms?lead=citizens")).Header("Age"));
        Assert.NotNull((await site.Get("/forms/grant?junk=2")).Header("Age"));
    }

    [Fact]
    public async Task The_page_of_a_form_tells_its_meaning_its_cautions_and_what_to_check()
    {
        var html = await Html("/forms/commission");

        var text = Reading.Html.MainText(html);
        Assert.Contains("行政主導", text, StringComparison.Ordinal);
        Assert.Contains("下請けとして扱いません", text, StringComparison.Ordinal);
        Assert.Contains("/rulebook/chapter-2#2-5-5", Reading.Html.Attributes(html, "href"));
        Assert.Contains("/checklists/planning#planning-4", Reading.Html.Attributes(html, "href"));
    }

    private async Task<string> Html(string address) => (await site.Get(address)).Text();
}
