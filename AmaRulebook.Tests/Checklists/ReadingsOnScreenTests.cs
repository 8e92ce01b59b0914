using System.Security.Claims;
using AmaRulebook.Checklists.LookingBack;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using AngleSharp.Html.Parser;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>Where ふりがな is on, every word on the screens has its reading, but for names and what people wrote.</summary>
public sealed class ReadingsOnScreenTests : ScreenTest
{
    public ReadingsOnScreenTests() => this.TurnReadingsOn();

    [Fact]
    public async Task While_a_stage_is_begun_answered_and_waited_for()
    {
        var session = await AStoredSession.Begun(App);
        Shows(Screen(session, Green, "?item=1"));
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。");
        Shows(Screen(session, Green, "?item=3"));
        Shows(Screen(session, Green, "?item=6"));
        await session.HandsIn(Green);
        Shows(Screen(session, Green));
    }

    [Fact]
    public async Task While_it_is_compared_confirmed_and_over()
    {
        var session = await AStoredSession.Begun(App);
        await session.Answers(Green, 3, AnswerKind.Concern, "水やりの分担がまだです。", "花を植えます。");
        await session.HandInAndOpen();
        await session.Says(City, 3, "当番表を作ります。");
        await session.Decides(Green, 3, "当番表で分担する。");
        await session.TalksOver(City, 3);
        Shows(Screen(session, City));
        await session.Reflects(Green, new GivenReflection("目的", "分担", "連絡"));
        await session.Confirms(Green);
        Shows(Screen(session, Green, "?step=confirm"));
        await session.Confirms(City);
        Shows(Screen(session, City));
        Shows(Record(session, City));
        await session.Begins(Green);
        Shows(Screen(session, Green, "?item=3"));
    }

    [Fact]
    public async Task On_the_hub_in_history_and_in_themes()
    {
        var session = await AStoredSession.Opened(App);
        Shows(Page<Hub.HubPage>(session, ""));
        await session.Decides(City, 3, "当番表で分担する。");
        Shows(Page<Hub.HubPage>(session, ""));
        Shows(Page<HistoryPage>(session, "/history"));
        Shows(Page<ThemesPage>(session, "/themes"));
        Shows(Page<ThemesPage>(session, "/themes?theme=" + Uri.EscapeDataString("経費")));
    }

    [Fact]
    public async Task In_a_question_before_something_is_done()
    {
        var session = await AStoredSession.Begun(App);
        var (dialogs, hub) = (Dialogs(), Page<Hub.HubPage>(session, ""));

        var leaving = hub.Find("[aria-labelledby=leave] button").ClickAsync(new());
        dialogs.WaitForElement(".mud-dialog h2");

        Shows(dialogs);
        Assert.NotEmpty(dialogs.FindAll(".button rt"));
        await dialogs.Find(".button.quiet").ClickAsync(new());
        await leaving;
        Assert.NotEmpty(hub.FindAll("h1"));
    }

    [Fact]
    public void In_what_is_told_of_the_connection_and_said_by_scripts() => Assert.All(
        [Render<ConnectionNotice>().Markup, Render<Wizard.ScriptWords>().Markup],
        words => Assert.Empty(new HtmlParser().ParseDocument(words.Replace("template", "div", StringComparison.Ordinal)).Body!.ChildNodes.WithoutReadings()));

    [Theory]
    [InlineData("11月25日(水)", "がつ|にち|すい")]
    [InlineData("12月6日(日)", "がつ|か|にち")]
    public void A_day_of_the_week_is_read_as_one(string day, string readings) => Assert.Equal(
        readings,
        string.Join('|', Render<Furigana>(furigana => furigana.Add(words => words.Text, day)).FindAll("rt").Select(reading => reading.TextContent)));

    private static void Shows<T>(IRenderedComponent<T> screen)
        where T : IComponent
    {
        Assert.NotEmpty(screen.FindAll("rt"));
        Assert.Empty(screen.Nodes.WithoutReadings());
    }

    private IRenderedComponent<T> Page<T>(AStoredSession session, string address)
        where T : Viewing.ProjectPage
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim("browser", session.Browser(Green).Id.ToString())], BrowserIdentity.Scheme));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}{address}");
        return Render<T>(page => page
            .Add(page => page.Id, session.Project)
            .Add(page => page.Authentication, Task.FromResult(new AuthenticationState(person))));
    }
}
