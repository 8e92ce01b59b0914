using System.Security.Claims;
using AmaRulebook.Projects;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists.Consulting;

public sealed class ConsultationPageTests : ScreenTest
{
    [Fact]
    public async Task A_question_from_an_item_is_kept_with_its_place_and_shown_to_ones_own_party_alone()
    {
        var session = await AStoredSession.Begun(App);
        var mine = Page(session, Green, "?item=planning-3");
        await mine.Find("textarea#question").ChangeAsync(new() { Value = "水道は使えますか" });

        await mine.Find("form").SubmitAsync();

        mine.WaitForAssertion(() => Assert.Contains("相談を送りました", Text(mine, "[role=status]"), StringComparison.Ordinal));
        Assert.Contains("水道は使えますか", Text(mine, "article"), StringComparison.Ordinal);
        Assert.Equal($"/projects/{session.Project}/planning?item=3", mine.Find("article a").GetAttribute("href"));
        Assert.Empty(Page(session, City).FindAll("article"));
        Assert.DoesNotContain("水道", await SeenBy(session, City), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_the_desk_arrives_on_the_open_page()
    {
        var session = await AStoredSession.Begun(App);
        await Asks(session, "水道は使えますか");
        var page = Page(session, Green);

        await Answered(session);

        page.Render();
        page.WaitForAssertion(() => Assert.Contains("公園の水道を使えます", Text(page, ".from-desk"), StringComparison.Ordinal));
        Assert.Contains("答えがとどきました", Text(page, ".state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_on_and_sent_again_after_a_cut_is_stored_once()
    {
        var session = await AStoredSession.Begun(App);
        await Asks(session, "水道は使えますか");
        var page = Page(session, Green);
        var operation = Guid.NewGuid().ToString();

        for (var time = 0; time < 2; time++)
        {
            await page.Find("article [data-operation]").ChangeAsync(new() { Value = operation });
            await page.Find("article textarea").ChangeAsync(new() { Value = "花壇は2つです。" });
            await page.Find("article form").SubmitAsync();
        }

        Assert.Single((await session.State()).Consultations.Single().Entries);
        Assert.Equal("", page.Find("article textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_question_is_told_and_nothing_is_sent()
    {
        var session = await AStoredSession.Begun(App);
        var page = Page(session, Green);

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("「相談したいこと」が空です", Text(page, "[role=alert]"), StringComparison.Ordinal));
        Assert.Empty((await session.State()).Consultations);
    }

    [Fact]
    public async Task A_refused_question_stays_in_its_box()
    {
        var session = await AStoredSession.Begun(App);
        var page = Page(session, Green, "?item=planning-3");
        var text = new string('あ', ConsultationLimits.Text + 1);
        await page.Find("textarea#question").ChangeAsync(new() { Value = text });

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[role=alert]:not([hidden])")));
        Assert.Equal(text, page.Find("textarea#question").GetAttribute("value"));
    }

    [Fact]
    public async Task Of_another_party_or_another_project_nothing_can_be_changed()
    {
        var session = await AStoredSession.Begun(App);
        await Asks(session, "水道は使えますか");
        var id = (await session.State()).Consultations.Single().Id;
        var stranger = new ABrowser(App);
        var elsewhere = await stranger.Founds("七宝商店会", "田中");
        var commands = App.Get<ConsultationCommands>();

        Assert.All(
            new[]
            {
                await commands.ShareAsync(session.Browser(City).In(session.Project), id),
                await commands.ShareAsync(stranger.In(elsewhere), id),
                await commands.AskAsync(session.Browser(City).In(session.Project), new(ConsultationDesk.City, "planning-99", "どこ", false)),
            },
            Assert.NotNull);
        Assert.False((await session.State()).Consultations.Single().IsShared);
    }

    private Task<Refusal?> Asks(AStoredSession session, string text) => App.Get<ConsultationCommands>().AskAsync(
        session.Browser(Green).In(session.Project), new(ConsultationDesk.ActivityCentre, "planning-3", text, false));

    /// <summary>As the desk's side will write it.</summary>
    private async Task Answered(AStoredSession session)
    {
        await App.Get<Storage.WriteGate>().WriteAsync(async db =>
        {
            var consultation = await db.Set<Consultation>().Include(consultation => consultation.Entries).SingleAsync();
            var project = await db.Set<Project>().SingleAsync(project => project.Id == session.Project);
            Assert.Null(consultation.Answer("田中", "公園の水道を使えます。", App.Time.GetUtcNow()));
            db.Add(Activity.Of(consultation.Happened[^1], project, consultation.AskedBy, null, Guid.NewGuid(), App.Time.GetUtcNow()));
            db.ChangeTracker.DetectChanges();
            return (true, 0);
        });
        App.Get<Live.ProjectFeed>().Announce(session.Project, (await session.State()).Project.Sequence);
    }

    private async Task<string> SeenBy(AStoredSession session, string party) => Told.Of(ConsultationView.For(
        await session.State(), await session.Browser(party).Participant(session.Project), App.Get<Content.RulebookSource>().Current));

    private IRenderedComponent<ConsultationPage> Page(AStoredSession session, string party, string query = "")
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim("browser", session.Browser(party).Id.ToString())], BrowserIdentity.Scheme));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/consultations{query}");
        return Render<ConsultationPage>(page => page
            .Add(page => page.Id, session.Project)
            .Add(page => page.Authentication, Task.FromResult(new AuthenticationState(person))));
    }
}
