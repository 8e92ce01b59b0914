using System.Security.Claims;
using AmaRulebook.Projects;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.LookingBack;

public sealed class LookingBackPageTests : ScreenTest
{
    [Fact]
    public async Task History_shows_who_did_what_with_the_text_folded()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 3, "当番表で分担する");

        var page = History(session, Green);

        Assert.Matches("佐藤\\s*さん（あま市環境課）\\s*が\\s*「3 それぞれ何ができるか考え、役割と責任分担を話し合う」の決めたことを保存しました", page.Find(".happened p").TextContent);
        Assert.Contains("当番表で分担する", page.Find(".happened details").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/projects/{session.Project}/planning?at=3", page.Find(".happened a").GetAttribute("href"));
        Assert.StartsWith("11月23日(月)", page.Find(".history-day h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_appears_on_the_open_page_and_what_is_covered_does_not_even_render()
    {
        var session = await AStoredSession.Begun(App);
        var page = History(session, Green);
        var (markup, renders) = (page.Markup, page.RenderCount);

        await session.Answers(City, 2, AnswerKind.Concern, "ひみつ");
        await session.IsJoinedBy(School, "校長");

        page.WaitForAssertion(() => Assert.Contains("参加しました", page.Find(".happened p").TextContent, StringComparison.Ordinal));
        Assert.NotEqual(markup, page.Markup);
        Assert.Equal(renders + 1, page.RenderCount);
        Assert.DoesNotContain("ひみつ", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_stands_in_the_form_and_goes_along_to_the_next_page()
    {
        var session = await AStoredSession.Opened(App);
        foreach (var number in Enumerable.Range(1, HistoryReads.PageSize + 1))
        {
            await session.Says(City, 3, $"{number}");
        }

        var page = History(session, Green, "?item=planning-3&day=2026-11-23");

        Assert.Equal(HistoryReads.PageSize, page.FindAll(".happened").Count);
        Assert.Equal("planning-3", page.Find("#history-item option[selected]").GetAttribute("value"));
        Assert.Equal("2026-11-23", page.Find("#history-day").GetAttribute("value"));
        var onward = page.FindAll("a").Single(link => link.TextContent.Trim() == "もっと前を見る").GetAttribute("href")!;
        Assert.StartsWith($"/projects/{session.Project}/history?item=planning-3&day=2026-11-23&before=", onward, StringComparison.Ordinal);

        var next = History(session, Green, onward[onward.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.NotEmpty(next.FindAll(".happened"));
        Assert.Contains(next.FindAll("a"), link => link.TextContent.Trim() == "いちばん新しいところへ");
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_reads_nothing()
    {
        var session = await AStoredSession.Opened(App);
        var suzuki = new ABrowser(App);
        await suzuki.JoinsPartyOf(session.Browser(City), session.Project, "鈴木");

        Assert.Empty(Page<HistoryPage>(session, suzuki, "history", "").Markup.Trim());
        Assert.Empty(Page<ThemesPage>(session, suzuki, "themes", "").Markup.Trim());
    }

    [Fact]
    public async Task A_theme_shows_each_item_of_the_three_stages_with_what_was_answered_and_decided()
    {
        var session = await AStoredSession.Opened(App);
        await session.Decides(City, 3, "当番表で分担する");

        var page = Page<ThemesPage>(session, session.Browser(Green), "themes", "?theme=" + Uri.EscapeDataString("方法と役割"));

        Assert.Equal(3, page.FindAll(".theme-item").Count);
        Assert.Contains("当番表で分担する", Text(page, ".theme-round .decided"), StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll(".theme-round dt bdi").Count);
        Assert.Equal(2, page.FindAll(".theme-item > .hint").Count);
    }

    [Fact]
    public async Task All_themes_stand_in_short_and_lead_on()
    {
        var session = await AStoredSession.Opened(App);

        var page = Page<ThemesPage>(session, session.Browser(Green), "themes", "");

        Assert.Equal(7, page.FindAll(".themes > li").Count);
        Assert.Equal($"/projects/{session.Project}/themes?theme={Uri.EscapeDataString("目的")}", page.Find(".themes a").GetAttribute("href"));
    }

    private IRenderedComponent<HistoryPage> History(AStoredSession session, string party, string query = "") =>
        Page<HistoryPage>(session, session.Browser(party), "history", query);

    private IRenderedComponent<T> Page<T>(AStoredSession session, ABrowser browser, string address, string query)
        where T : Viewing.ProjectPage
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim("browser", browser.Id.ToString())], BrowserIdentity.Scheme));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/{address}{query}");
        return Render<T>(page => page
            .Add(page => page.Id, session.Project)
            .Add(page => page.Authentication, Task.FromResult(new AuthenticationState(person))));
    }
}
