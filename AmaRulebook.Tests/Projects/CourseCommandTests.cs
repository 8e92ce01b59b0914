using AmaRulebook.Checklists;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>プロジェクトのこと, 次に会う日 and the end of a project, in the database.</summary>
public sealed class CourseCommandTests : IAsyncLifetime
{
    private static readonly GivenMeeting Monday = new(new(2026, 11, 30), new(19, 0), null, "北町公民館", "", 0);
    private readonly AppWithoutPages app = new();
    private readonly CourseCommands commands;
    private readonly ABrowser yamada;
    private readonly ABrowser sato;
    private Guid project;

    public CourseCommandTests() =>
        (commands, yamada, sato) = (app.Get<CourseCommands>(), new ABrowser(app), new ABrowser(app));

    public async ValueTask InitializeAsync()
    {
        project = await yamada.Founds(Green, "山田");
        await sato.Joins(project, City, "佐藤");
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_saved_stands_after_a_restart_and_the_history_tells_the_same()
    {
        var text = new AboutText("中央公園の花だんづくり", "花で道を明るくする", ["grant"], "環境衛生課", "春から", "中央公園", "公民館の窓口");
        Assert.Null(await commands.SaveAboutAsync(yamada.In(project), new(text, 0)));
        Assert.Null(await commands.SetMeetingAsync(sato.In(project), Monday));
        Assert.Null(await commands.EndAsync(sato.In(project), EndingKind.NotTogether, "今回は時期が合いません。"));

        app.Restart();

        var stored = await Stored();
        Assert.True(text.ReadsLike(stored.AboutText));
        Assert.Equal((EndingKind.NotTogether, "北町公民館", 1), (stored.Ending!.Kind, stored.Meeting!.Place, stored.MeetingVersion));
        Assert.Equal(
            [nameof(AboutChanged), nameof(MeetingSet), nameof(ProjectEnded)], (await History.Verbs(app, project)).TakeLast(3));
        Assert.Equal(CourseReplay.Of(stored), CourseReplay.Of(await History.Of(app, project)));
    }

    [Fact]
    public async Task Of_two_saves_on_one_version_the_second_gets_both_texts_and_the_first_stands()
    {
        var text = (await Stored()).AboutText;
        Assert.Null(await commands.SaveAboutAsync(yamada.In(project), new(text with { Place = "中央公園" }, 0)));

        var stale = Assert.IsType<StaleAbout>(await commands.SaveAboutAsync(sato.In(project), new(text with { Place = "公民館" }, 0)));

        Assert.Equal(("中央公園", "公民館"), (stale.Current.Place, stale.Mine.Place));
        Assert.Equal("中央公園", (await Stored()).AboutText.Place);
        Assert.Single(await History.Verbs(app, project), nameof(AboutChanged));
    }

    [Fact]
    public async Task Of_many_saves_at_once_one_is_kept_and_every_other_text_comes_back()
    {
        var text = (await Stored()).AboutText;
        var places = Enumerable.Range(1, 8).Select(number => $"{number}番めの場所").ToList();

        var refusals = await Task.WhenAll(places.Select(place => Task.Run(() =>
            commands.SaveAboutAsync(yamada.In(project), new(text with { Place = place }, 0)))));

        Assert.Equal(
            places.Order(), refusals.OfType<StaleAbout>().Select(stale => stale.Mine.Place).Append((await Stored()).AboutText.Place).Order());
    }

    [Fact]
    public async Task A_meeting_is_moved_and_taken_away_and_set_again()
    {
        Assert.Null(await commands.SetMeetingAsync(yamada.In(project), Monday));
        Assert.Null(await commands.SetMeetingAsync(sato.In(project), Monday with { Start = new(18, 0), BasedOn = 1 }));
        Assert.Null(await commands.RemoveMeetingAsync(yamada.In(project), 2));
        Assert.Null((await Stored()).Meeting);
        Assert.Null(await commands.RemoveMeetingAsync(sato.In(project), 2));
        Assert.Null(await commands.SetMeetingAsync(sato.In(project), Monday with { BasedOn = 3 }));

        var stored = await Stored();
        Assert.Equal((10, 4), (stored.Meeting!.StartsAt.Hour, stored.MeetingVersion));
        Assert.Equal(
            [nameof(MeetingSet), nameof(MeetingSet), nameof(MeetingRemoved), nameof(MeetingSet)], (await History.Verbs(app, project)).TakeLast(4));
        Assert.Equal(CourseReplay.Of(stored), CourseReplay.Of(await History.Of(app, project)));
    }

    [Fact]
    public async Task An_ended_project_begins_no_session_until_it_goes_on()
    {
        Assert.Null(await commands.EndAsync(sato.In(project), EndingKind.Cancelled, ""));
        Assert.Null(await commands.EndAsync(yamada.In(project), EndingKind.Cancelled, ""));
        Assert.Equal(RefusalKind.Closed, (await Begin())!.Kind);

        Assert.Null(await commands.ReopenAsync(yamada.In(project)));
        Assert.Null(await commands.ReopenAsync(sato.In(project)));

        Assert.Null((await Stored()).Ending);
        Assert.Null(await Begin());
        Assert.Equal(
            [nameof(ProjectEnded), nameof(ProjectReopened), nameof(SessionBegun)], (await History.Verbs(app, project)).TakeLast(3));
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_and_who_is_elsewhere_may_change_nothing()
    {
        var (waiting, elsewhere) = (new ABrowser(app), new ABrowser(app));
        await waiting.JoinsPartyOf(yamada, project, "鈴木");
        await elsewhere.Founds("七宝商店会", "田中");
        var before = await History.Verbs(app, project);

        foreach (var command in new[] { waiting.In(project), elsewhere.In(project) })
        {
            Assert.All(
                new[]
                {
                    await commands.SaveAboutAsync(command, new((await Stored()).AboutText with { Place = "どこか" }, 0)),
                    await commands.SetMeetingAsync(command, Monday),
                    await commands.EndAsync(command, EndingKind.Completed, ""),
                    await commands.ReopenAsync(command),
                    await commands.RemoveMeetingAsync(command, 0),
                },
                refusal => Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind));
        }

        Assert.Equal(before, await History.Verbs(app, project));
    }

    private Task<Refusal?> Begin() => app.Get<SessionCommands>().BeginAsync(yamada.In(project), "planning", SessionMode.Apart);

    private Task<Project> Stored() => app.Read(db => db.Set<Project>().AsNoTracking().SingleAsync(other => other.Id == project));
}
