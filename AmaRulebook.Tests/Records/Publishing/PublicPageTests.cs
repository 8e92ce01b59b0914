using System.Net;
using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Records.Publishing;

/// <summary><c>/open/{slug}</c> over HTTP, by somebody without any place in the project.</summary>
public sealed class PublicPageTests(ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Decision = "当番表で分ける。\n雨の日は休む。";

    [Fact]
    public async Task It_tells_of_parties_stages_and_chosen_decisions_and_of_no_person()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);

        var answer = await site.Get(page);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var main = Html.MainText(answer.Text());
        Assert.All(
            ["中央公園の花壇づくり", Green, City, "市民活動団体等", "行政", "第1回を進めています", "当番表で分ける。", "雨の日は休む。"],
            word => Assert.Contains(word, main, StringComparison.Ordinal));
        Assert.All(
            ["山田", "佐藤", "週末は難しい", "植えつけ", "花をふやす", project.Id.ToString()],
            word => Assert.DoesNotContain(word, answer.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_a_reading_page_without_cookie_or_circuit()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);

        var answer = await site.Get(page);

        Assert.Null(answer.Header("Set-Cookie"));
        Assert.DoesNotContain("blazor", answer.Text(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("unsafe-inline", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("no-cache", "nosniff"), (answer.Header("Cache-Control"), answer.Header("X-Content-Type-Options")));
        Assert.Equal((await site.Get(page)).Text(), (await project.Yamada.Raw(page)).Text());
        Assert.Equal("gzip", (await site.Get(page, ("Accept-Encoding", "gzip, deflate, br"))).Header("Content-Encoding"));
        Assert.Contains("<rt ", (await site.Get($"{page}?furigana=on")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Head(page)).Status);
    }

    [Fact]
    public async Task A_browser_that_has_it_is_told_that_it_still_stands_and_when_it_does_not()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);
        var tag = (await site.Get(page)).Header("ETag")!;

        var unchanged = await site.Get(page, ("If-None-Match", tag));
        await Withdraws(project, City);
        var gone = await site.Get(page, ("If-None-Match", tag));
        await Consents(project, City);
        var back = await site.Get(page, ("If-None-Match", tag));

        Assert.Equal((HttpStatusCode.NotModified, tag, 0), (unchanged.Status, unchanged.Header("ETag"), unchanged.Body.Length));
        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (gone.Status, gone.Header("Cache-Control")));
        Assert.Equal(HttpStatusCode.NotModified, back.Status);
    }

    [Fact]
    public async Task Another_content_has_another_tag()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);
        var tag = (await site.Get(page)).Header("ETag")!;

        await Chooses(project, [], mayBeIndexed: false);
        await Consents(project, Green);
        await Consents(project, City);

        var changed = await site.Get(page, ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.DoesNotContain("当番表", changed.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_taken_back_and_one_that_never_was_are_the_same_friendly_page()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);
        await Withdraws(project, Green);

        var (gone, never) = (await site.Get(page), await site.Get("/open/00000000000000000000000000000000"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (gone.Status, never.Status));
        Assert.Equal(never.Text(), gone.Text());
        Assert.Contains("ページが見つかりません", gone.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_closed_until_the_last_party_consents_and_again_when_another_joins()
    {
        using var project = await ASharedProject.On(site);
        using var third = new Visitor(site);
        await project.Decides();
        await Chooses(project, [], mayBeIndexed: false);
        await Consents(project, Green);
        var page = await Address(project);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(page)).Status);
        await Consents(project, City);
        Assert.Equal(HttpStatusCode.OK, (await site.Get(page)).Status);

        await third.Send(await third.Get(await project.Yamada.JoinLink(project.Hub)), Visitor.Joining("校長", School));

        Assert.Equal(HttpStatusCode.NotFound, (await site.Get(page)).Status);
        await Consents(project, School);
        Assert.Contains(School, (await site.Get(page)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_are_kept_out_unless_the_parties_let_them_in()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);
        Assert.Equal("noindex", (await site.Get(page)).Header("X-Robots-Tag"));

        await Chooses(project, [], mayBeIndexed: true);
        await Consents(project, Green);
        await Consents(project, City);

        Assert.Null((await site.Get(page)).Header("X-Robots-Tag"));
    }

    [Fact]
    public async Task What_is_decided_anew_stands_there_only_after_new_consent()
    {
        using var project = await ASharedProject.On(site);
        var page = await Published(project);
        var session = (await project.State()).Latest("planning")!.Id;

        Assert.Null(await project.Get<SessionCommands>().DecideAsync(await project.By(City), session, new("planning-3", "やめる。", 1), false));

        var main = Html.MainText((await site.Get(page)).Text());
        Assert.Contains("当番表で分ける。", main, StringComparison.Ordinal);
        Assert.DoesNotContain("やめる。", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_name_is_text()
    {
        using var project = await ASharedProject.On(site, "<script>alert(1)</script>{onclick=x}");
        var page = await Published(project);

        Assert.DoesNotContain("<script>alert", (await site.Get(page)).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1 @SUM(A1)")]
    [InlineData("\u200Fمرحبا (1)")]
    [InlineData("👩‍🌾 & \"花\"")]
    [InlineData("鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱鬱")]
    public async Task A_name_stands_whole_and_apart_from_what_is_beside_it(string name)
    {
        using var project = await ASharedProject.On(site, name);
        var page = await Published(project);

        var document = (await project.Sato.Get(page)).Document;

        Assert.Equal(name, document.QuerySelector("main h1 > bdi")?.TextContent);
        Assert.StartsWith(name, document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_decision_is_there_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("水やりの当番。\n", 499)) + "これで終わり。";
        using var project = await ASharedProject.On(site);
        var session = await project.Decides(text: text);
        await Chooses(project, [new(session, "planning-3")], mayBeIndexed: false);
        await Consents(project, Green);
        await Consents(project, City);

        var lines = (await project.Sato.Get(await Address(project))).Document.QuerySelectorAll("blockquote bdi");

        Assert.Equal((500, "これで終わり。"), (lines.Length, lines[^1].TextContent));
    }

    private static async Task<string> Published(ASharedProject project)
    {
        var session = await project.Decides(text: Decision);
        await Chooses(project, [new(session, "planning-3")], mayBeIndexed: false);
        await Consents(project, Green);
        await Consents(project, City);
        return await Address(project);
    }

    private static async Task<string> Address(ASharedProject project) => $"/open/{(await project.State()).Publication!.Slug}";

    private static async Task Chooses(ASharedProject project, PublicItemKey[] items, bool mayBeIndexed)
    {
        var version = (await project.State()).Publication?.Version ?? 0;
        Assert.Null(await project.Get<PublicationCommands>().ChooseAsync(await project.By(Green), new(items, mayBeIndexed, version), true));
    }

    private static async Task Consents(ASharedProject project, string party) => Assert.Null(
        await project.Get<PublicationCommands>().ConsentAsync(await project.By(party), (await project.State()).Publication!.Version));

    private static async Task Withdraws(ASharedProject project, string party) =>
        Assert.Null(await project.Get<PublicationCommands>().WithdrawAsync(await project.By(party)));
}
