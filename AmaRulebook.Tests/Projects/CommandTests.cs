using AmaRulebook.Checklists;
using AmaRulebook.Live;
using AmaRulebook.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Projects;

/// <summary>Who may command, and that each command has its rows and its history or neither.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private readonly AppWithoutPages app = new();
    private readonly ProjectCommands commands;
    private readonly ProjectWriter writer;
    private readonly ABrowser yamada;
    private Guid project;

    public CommandTests() =>
        (commands, writer, yamada) = (app.Get<ProjectCommands>(), app.Get<ProjectWriter>(), new ABrowser(app));

    public async ValueTask InitializeAsync() => project = await yamada.Founds(Green, "山田");

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_browser_without_a_place_is_refused() => await Refuses(new ABrowser(app).In(project));

    [Fact]
    public async Task A_browser_of_another_project_is_refused()
    {
        var other = new ABrowser(app);
        await other.Founds(City, "佐藤");

        await Refuses(other.In(project));
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_refused() => await Refuses(yamada.In(Guid.NewGuid()));

    [Fact]
    public async Task One_who_waits_to_be_let_in_is_refused()
    {
        var waiting = new ABrowser(app);
        await waiting.JoinsPartyOf(yamada, project, "鈴木");

        await Refuses(waiting.In(project));
    }

    [Fact]
    public async Task A_browser_that_left_is_refused()
    {
        await commands.LeaveBrowserAsync(yamada.In(project));

        await Refuses(yamada.In(project));
    }

    [Fact]
    public async Task An_operation_that_comes_again_has_one_effect_and_one_line_of_history()
    {
        var command = yamada.In(project);
        Assert.Null(await commands.RenewEntranceAsync(command));
        var entrance = await yamada.Entrance(project);

        Assert.Null(await commands.RenewEntranceAsync(command));

        Assert.Equal(entrance, await yamada.Entrance(project));
        Assert.Single(await History.Of(app, project), activity => activity.OperationId == command.OperationId);
    }

    [Fact]
    public async Task What_changes_nothing_leaves_no_line_of_history()
    {
        var before = await History.Verbs(app);

        Assert.Null(await app.Get<SessionCommands>().AdmitAsync(yamada.In(project), (await yamada.Participant(project)).Id));

        Assert.Equal(before, await History.Verbs(app));
    }

    [Fact]
    public async Task Work_that_throws_leaves_neither_row_nor_history()
    {
        var (link, history) = (await yamada.JoinLink(project), await History.Verbs(app));

        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.RunAsync(yamada.In(project), async writing =>
        {
            await Change(writing);
            throw new InvalidOperationException("broken work");
        }));

        Assert.Equal(link, await yamada.JoinLink(project));
        Assert.Equal(history, await History.Verbs(app));
    }

    [Fact]
    public async Task Work_that_is_refused_at_its_end_leaves_neither_row_nor_history()
    {
        var (link, history) = (await yamada.JoinLink(project), await History.Verbs(app));

        var refusal = await writer.RunAsync(yamada.In(project), async writing =>
        {
            await Change(writing);
            return new Refusal(RefusalKind.Invalid, "だめです");
        });

        Assert.Equal("だめです", refusal!.Message);
        Assert.Equal(link, await yamada.JoinLink(project));
        Assert.Equal(history, await History.Verbs(app));
    }

    [Fact]
    public async Task What_the_database_does_not_take_is_told_and_leaves_neither_row_nor_history()
    {
        var (link, history) = (await yamada.JoinLink(project), await History.Verbs(app));

        var refusal = await writer.RunAsync(yamada.In(project), async writing =>
        {
            await Change(writing);
            await writing.Db.Database.ExecuteSqlAsync($"UPDATE Projects SET Name = {new string('あ', Limits.ProjectName + 1)}");
            return null;
        });

        Assert.Equal(RefusalKind.NotStored, refusal!.Kind);
        Assert.Equal(link, await yamada.JoinLink(project));
        Assert.Equal(history, await History.Verbs(app));
    }

    [Fact]
    public async Task A_change_is_announced_when_it_can_be_read_and_a_refusal_never()
    {
        var heard = new List<(long Announced, long Stored)>();
        using var subscription = app.Get<ProjectFeed>().Subscribe(project, sequence =>
        {
            using var db = app.Open();
            heard.Add((sequence, db.Set<Project>().Single().Sequence));
        });

        await commands.RenewEntranceAsync(yamada.In(project));
        await app.Get<SessionCommands>().AdmitAsync(yamada.In(project), Guid.NewGuid());

        Assert.Equal([(3, 3)], heard);
    }

    /// <summary>Changes a row and writes it down, and sees to it that both have reached the database.</summary>
    private async Task Change(Writing writing)
    {
        Assert.Null(writing.Project.RenewJoinLink(writing.By, app.Get<ProjectKeys>().NewJoinLink()));
        writing.Record(new JoinLinkRenewed());
        await writing.Db.SaveChangesAsync();
    }

    private async Task Refuses(Command command)
    {
        var before = await History.Verbs(app);

        var refusal = await commands.RenewEntranceAsync(command);

        Assert.Equal(RefusalKind.NotAllowed, refusal!.Kind);
        Assert.Equal(before, await History.Verbs(app));
    }
}
