using AmaRulebook.Checklists.Hub;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content.Checklists;
using AmaRulebook.Projects;
using AmaRulebook.Support;
using Xunit;
using static AmaRulebook.Projects.AProject;

namespace AmaRulebook.Checklists;

/// <summary>
/// A session as a test tells it. The verbs here went well; what a test wants to see refused it asks of
/// <see cref="Session"/> itself. A minute passes before each.
/// </summary>
public sealed class ASession
{
    private readonly List<Remark> remarks;
    private readonly List<ChecklistSession> earlier;

    private ASession(AProject project, Stage stage, SessionMode mode, List<ChecklistSession> earlier, List<Remark> remarks)
    {
        (Project, this.earlier, this.remarks) = (project, earlier, remarks);
        project.Time.Advance(TimeSpan.FromMinutes(1));
        var first = project.Project.Participants[0];
        var (session, refusal) = ChecklistSession.Begin(project.Project, stage, RealBook.Current, mode, earlier, first, project.Now);
        Assert.Null(refusal);
        Session = session!;
    }

    public AProject Project { get; }

    public ChecklistSession Session { get; }

    public DateTimeOffset Now => Project.Now;

    /// <summary>All that the database would hold of the project.</summary>
    public ProjectState State => new(Project.Project, [.. earlier, Session], remarks.ToLookup(remark => remark.SessionId));

    public static ASession Of(AProject project, string stage = "planning", SessionMode mode = SessionMode.Apart) =>
        new(project, RealBook.Stage(stage), mode, [], []);

    /// <summary>The first 回 of the planning stage, of two parties.</summary>
    public static ASession OfTwo(SessionMode mode = SessionMode.Apart) => Of(With(Green).AndWith(City), mode: mode);

    /// <summary>The same, opened after both said yes to everything.</summary>
    public static ASession Opened() => OfTwo().HandsIn(Green).HandsIn(City).Opens(Green);

    /// <summary>The same, confirmed by both.</summary>
    public static ASession Completed() => Opened().Confirms(Green).Confirms(City);

    /// <summary>The 回 that follows this one.</summary>
    public ASession Next() => new(Project, RealBook.Stage(Session.StageId), Session.Mode, [.. earlier, Session], remarks);

    public string Item(int number) => Session.Text.Items[number - 1].Id;

    public Participant By(string party) => Project.Of(party);

    /// <summary>Answers all items alike.</summary>
    public ASession Answers(string party, AnswerKind kind = AnswerKind.Yes) =>
        Session.Text.Items.Aggregate(this, (story, item) => story.Answers(party, item.Number, kind));

    public ASession Answers(string party, int number, AnswerKind? kind = null, string? note = null, string? commitment = null, bool consented = false) =>
        Does(party, by => Session.Answer(by, by.PartyId, new GivenAnswer(Item(number), kind, note, commitment), consented, Now));

    /// <summary>Hands in, with yes to what was untouched.</summary>
    public ASession HandsIn(string party, bool consented = false)
    {
        foreach (var item in Session.Text.Items.Where(item => Session.FindAnswer(item.Id, By(party).PartyId)?.Kind is null))
        {
            Answers(party, item.Number, AnswerKind.Yes);
        }

        return Does(party, by => Session.HandIn(by, consented, Now));
    }

    public ASession Opens(string party) => Does(party, by => Session.Open(Project.Project, by, Now));

    public ASession LooksWithoutAnswer(string party, bool consented = false) =>
        Does(party, by => Session.LookWithoutAnswer(by, consented, Now));

    public ASession Says(string party, int number, string text) => Does(party, by =>
    {
        var (remark, refusal) = Session.Say(by, Item(number), text, Now);
        remarks.AddRange(remark is null ? [] : [remark]);
        return refusal;
    });

    public ASession Decides(string party, int number, string text, int basedOn = 0, bool consented = false) =>
        Does(party, by => Session.Decide(by, new GivenAgreement(Item(number), text, basedOn), consented, Now));

    public ASession Confirms(string party) => Does(party, by => Session.Confirm(by, Now));

    /// <summary>The 進行役 enters an answer for a party.</summary>
    public ASession EntersFor(string party, int number, AnswerKind? kind, string? note, ProxyEntry entry) => Facilitates(by =>
        Session.EnterFor(Project.Project, by, Project.Party(party).Id, new GivenAnswer(Item(number), kind, note), entry, false, Now));

    /// <summary>The 進行役 enters yes to everything for a party.</summary>
    public ASession EntersAllFor(string party, ProxyEntry entry) =>
        Session.Text.Items.Aggregate(this, (story, item) => story.EntersFor(party, item.Number, AnswerKind.Yes, null, entry));

    public ASession HandsInFor(string party, ProxyEntry entry) =>
        Facilitates(by => Session.HandInFor(Project.Project, by, Project.Party(party).Id, entry, false, Now));

    public ASession ConfirmsOnPaper(string party, string name) =>
        Facilitates(by => Session.ConfirmOnPaper(Project.Project, by, Project.Party(party).Id, name, Now));

    public ASession MarksAbsent(string party, string absent) =>
        Does(party, by => Session.MarkAbsent(Project.Project, by, Project.Party(absent).Id, Now));

    public ASession UnmarksAbsent(string party, string absent) =>
        Does(party, by => Session.UnmarkAbsent(Project.Project, by, Project.Party(absent).Id));

    public ASession TalksOver(string party, int number) => Does(party, by => Session.MarkTalkedOver(by, Item(number), Now));

    public ASession TakesUpAgain(string party, int number) => Does(party, by => Session.TakeUpAgain(by, Item(number)));

    public ASession Reflects(string party, GivenReflection given, bool consented = false) =>
        Does(party, by => Session.Reflect(by, given, consented, Now));

    /// <summary>Another party comes to the project.</summary>
    public ASession JoinedBy(string party)
    {
        Project.AndWith(party);
        return this;
    }

    public SessionView SeenBy(string party) => SessionView.For(State, Session, By(party));

    public ItemView SeenBy(string party, int number) => SeenBy(party).Items[number - 1];

    public IReadOnlyList<StageRow> HubOf(string party) =>
        [.. RealBook.Current.Stages.Select(stage => StageRow.Of(State, stage, By(party)))];

    /// <summary>The last thing that happened.</summary>
    public SessionEvent Last => Session.Happened[^1];

    private ASession Does(string party, Func<Participant, Refusal?> verb) => Does(By(party), verb);

    private ASession Facilitates(Func<Participant, Refusal?> verb) =>
        Does(Project.Project.FindParticipant(Project.Project.FacilitatorId)!, verb);

    private ASession Does(Participant by, Func<Participant, Refusal?> verb)
    {
        Project.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(verb(by));
        return this;
    }
}
