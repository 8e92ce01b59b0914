using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;
using Command = AmaRulebook.Projects.Command;

namespace AmaRulebook.Checklists;

/// <summary>
/// A session of two parties on two browsers, in the database. The commands here went well; what a test wants to see refused
/// it asks of <see cref="Ask"/>.
/// </summary>
public sealed class AStoredSession
{
    private readonly AppWithoutPages app;
    private readonly Dictionary<string, ABrowser> browsers;

    private AStoredSession(AppWithoutPages app, Guid project, Dictionary<string, ABrowser> browsers) =>
        (this.app, Project, this.browsers) = (app, project, browsers);

    public Guid Project { get; }

    public string StageId { get; private init; } = "planning";

    /// <summary>The newest 回 of the stage.</summary>
    public Guid Id { get; private set; }

    private SessionCommands Commands => app.Get<SessionCommands>();

    /// <summary>Of 山田, who founds and begins, and 佐藤, who joins.</summary>
    public static async Task<AStoredSession> Begun(AppWithoutPages app, string stage = "planning", SessionMode mode = SessionMode.Apart)
    {
        var (yamada, sato) = (new ABrowser(app), new ABrowser(app));
        var project = await yamada.Founds(Green, "山田");
        await sato.Joins(project, City, "佐藤");
        var session = new AStoredSession(app, project, new() { [Green] = yamada, [City] = sato }) { StageId = stage };
        await session.Begins(Green, mode);
        return session;
    }

    /// <summary>The same, opened after both said yes to everything.</summary>
    public static async Task<AStoredSession> Opened(AppWithoutPages app)
    {
        var session = await Begun(app);
        await session.HandInAndOpen();
        return session;
    }

    public string Item(int number) => $"{StageId}-{number}";

    public ABrowser Browser(string party) => browsers[party];

    public async Task Begins(string party, SessionMode mode = SessionMode.Apart)
    {
        await Does(party, command => Commands.BeginAsync(command, StageId, mode));
        Id = (await State()).Latest(StageId)!.Id;
    }

    public Task Answers(string party, int number, AnswerKind? kind = null, string? note = null, string? commitment = null) =>
        Does(party, command => Commands.AnswerAsync(command, Id, new GivenAnswer(Item(number), kind, note, commitment), false));

    /// <summary>Hands in, with yes to what was untouched.</summary>
    public async Task HandsIn(string party)
    {
        foreach (var item in (await SeenBy(party)).Items.Where(item => item.Mine?.Kind is null))
        {
            await Answers(party, item.Item.Number, AnswerKind.Yes);
        }

        await Does(party, command => Commands.HandInAsync(command, Id, false));
    }

    public Task Opens(string party) => Does(party, command => Commands.OpenAsync(command, Id));

    /// <summary>Both hand in, and the first opens.</summary>
    public async Task HandInAndOpen()
    {
        await HandsIn(Green);
        await HandsIn(City);
        await Opens(Green);
    }

    public Task Says(string party, int number, string text) =>
        Does(party, command => Commands.SayAsync(command, Id, Item(number), text));

    /// <summary>The project's name is corrected.</summary>
    public async Task IsCalled(string name)
    {
        var project = (await State()).Project;
        Assert.Null(await app.Get<CourseCommands>().SaveAboutAsync(Browser(Green).In(Project), new(project.AboutText with { Name = name }, project.AboutVersion)));
    }

    public Task Decides(string party, int number, string text, int basedOn = 0) =>
        Does(party, command => Commands.DecideAsync(command, Id, new GivenAgreement(Item(number), text, basedOn), false));

    public Task TalksOver(string party, int number, bool isTalkedOver = true) =>
        Does(party, command => Commands.SetTalkedOverAsync(command, Id, Item(number), isTalkedOver));

    public async Task MarksAbsent(string party, string absent, bool isAbsent = true)
    {
        var id = await PartyId(absent);
        await Does(party, command => Commands.SetAbsentAsync(command, Id, id, isAbsent));
    }

    public Task Reflects(string party, GivenReflection given) => Does(party, command => Commands.ReflectAsync(command, Id, given, false));

    /// <summary>Another party comes, on a browser of its own.</summary>
    public async Task IsJoinedBy(string party, string person)
    {
        browsers[party] = new ABrowser(app);
        await browsers[party].Joins(Project, party, person);
    }

    /// <summary>The 進行役 adds a party whose people have no device.</summary>
    public Task IsJoinedByPaper(string party) =>
        Does(Green, command => app.Get<ProjectCommands>().AddPartyAsync(command, party, PartyKind.Business));

    public async Task EntersFor(string party, int number, AnswerKind? kind, string note, ProxyEntry entry)
    {
        var id = await PartyId(party);
        await Does(Green, command => Commands.EnterForAsync(command, Id, id, new GivenAnswer(Item(number), kind, note), entry, false));
    }

    /// <summary>Enters yes to everything, and hands it in.</summary>
    public async Task EntersAllFor(string party, ProxyEntry entry)
    {
        foreach (var item in (await State()).Latest(StageId)!.Text.Items)
        {
            await EntersFor(party, item.Number, AnswerKind.Yes, "", entry);
        }

        var id = await PartyId(party);
        await Does(Green, command => Commands.HandInForAsync(command, Id, id, entry, false));
    }

    public async Task ConfirmsOnPaper(string party, string name)
    {
        var id = await PartyId(party);
        await Does(Green, command => Commands.ConfirmOnPaperAsync(command, Id, id, name));
    }

    public async Task<Guid> PartyId(string party) => (await State()).Project.Parties.Single(other => other.Name == party).Id;

    public Task Confirms(string party) => Does(party, command => Commands.ConfirmAsync(command, Id));

    /// <summary>Asks for something on a party's browser.</summary>
    public Task<Refusal?> Ask(string party, Func<SessionCommands, Command, Task<Refusal?>> ask) =>
        ask(Commands, browsers[party].In(Project));

    public async Task<ProjectState> State() => (await app.Get<ProjectReads>().ReadAsync(Project))!;

    public async Task<SessionView> SeenBy(string party)
    {
        var state = await State();
        var person = await browsers[party].Participant(Project);
        return SessionView.For(state, state.Latest(StageId)!, state.Project.FindParticipant(person.Id)!);
    }

    public async Task<ItemView> SeenBy(string party, int number) => (await SeenBy(party)).Items[number - 1];

    /// <summary>All that both sides see, as text.</summary>
    public async Task<string> SeenByBoth() => Told.Of(await SeenBy(Green), await SeenBy(City));

    private async Task Does(string party, Func<Command, Task<Refusal?>> ask)
    {
        app.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await ask(browsers[party].In(Project)));
    }
}
