using AmaRulebook.Checklists;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content.Searching;
using AmaRulebook.Projects;

namespace AmaRulebook.Reviews.Listing;

/// <summary>
/// One session as it stands in the staff's queue: all that it is filtered, sorted and searched by in one row, kept in the
/// transaction that changes the session. Of covered answers it holds nothing.
/// </summary>
public sealed class QueueRow
{
    /// <summary>How exactly the time of a change is kept. While answers are covered it tells no more than the hour.</summary>
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan CoveredGrain = TimeSpan.FromHours(1);

    private readonly List<QueueFacet> facets = [];

    private QueueRow()
    {
    }

    public long Id { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid ProjectId { get; private set; }

    public string ProjectName { get; private set; } = "";

    public string StageId { get; private set; } = "";

    /// <summary>The name of the stage when the session began.</summary>
    public string StageTitle { get; private set; } = "";

    public int Number { get; private set; }

    public QueueState State { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }

    /// <summary>When something last happened in it.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>年度 in which it began.</summary>
    public int FiscalYear { get; private set; }

    public string Department { get; private set; } = "";

    public IReadOnlyList<QueueParty> Parties { get; private set; } = [];

    /// <summary>How many items are 分かれた; 0 until the answers are open.</summary>
    public int SplitCount { get; private set; }

    public bool HasSplit { get; private set; }

    /// <summary>Whether a 相談 of the project goes on.</summary>
    public bool IsConsulted { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>The names of the project and its parties, as they are searched.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>立場 and 形態, of which it may have several; and whether it is unread.</summary>
    public IReadOnlyList<QueueFacet> Facets => facets;

    public static QueueRow Of(Project project, ChecklistSession session, bool isConsulted, DateTimeOffset now)
    {
        var row = new QueueRow
        {
            SessionId = session.Id,
            ProjectId = session.ProjectId,
            StageId = session.StageId,
            StageTitle = session.Text.Title,
            Number = session.Number,
            BegunAt = session.BegunAt,
            ChangedAt = now,
            FiscalYear = Layout.FiscalYear.Of(session.BegunAt).Start,
        };
        row.Show(session, project, now);
        row.Show(project, isConsulted);
        return row;
    }

    /// <summary>Takes over how the session stands after a change.</summary>
    public void Show(ChecklistSession session, Project project, DateTimeOffset now)
    {
        var state = QueueStates.Of(session);
        if (state != State || now - ChangedAt >= (session.IsOpened ? Grain : CoveredGrain))
        {
            ChangedAt = now;
            facets.ForEach(facet => facet.ChangedAt = now);
        }

        State = state;
        IsComplete = session.IsComplete;
        SplitCount = session.IsOpened ? session.Text.Items.Count(item => ItemView.StateOf(session, item) is ItemState.Split) : 0;
        HasSplit = SplitCount > 0;
        ShowParties(session, project);
    }

    /// <summary>Takes over whether nobody of the staff has read the session as it stands.</summary>
    public void ShowUnread(bool isUnread)
    {
        facets.RemoveAll(facet => !isUnread && facet.Name == QueueFacet.Unread);
        if (isUnread && !facets.Exists(facet => facet.Name == QueueFacet.Unread))
        {
            facets.Add(new QueueFacet(QueueFacet.Unread, ChangedAt));
        }
    }

    /// <summary>Takes over what the parties of an opened session are called.</summary>
    public void ShowParties(ChecklistSession session, Project project)
    {
        if (session.IsOpened)
        {
            ShowParties(project.Parties.Where(party => session.FindParty(party.Id) is { Counts: true }));
        }
    }

    /// <summary>Takes over how the project stands after a change.</summary>
    public void Show(Project project, bool isConsulted)
    {
        ProjectName = project.Name;
        Department = project.AboutText.Department;
        IsConsulted = isConsulted;
        SearchText = string.Join('\n', Names(project).Select(Folding.Fold));
        if (State is QueueState.Answering)
        {
            ShowParties(project.PresentParties);
        }

        ShowFacets(project.AboutText.FormIds);
    }

    /// <summary>The names by which a project is searched.</summary>
    internal static IEnumerable<string> Names(Project project) =>
        project.Parties.Where(party => !party.LeftNothing).Select(party => party.Name).Prepend(project.Name);

    private void ShowParties(IEnumerable<Party> parties)
    {
        var shown = parties.OrderBy(party => party.Position).Select(party => new QueueParty(party.Name, party.Kind)).ToList();
        if (!shown.SequenceEqual(Parties))
        {
            Parties = shown;
            ShowFacets(facets.Select(facet => QueueFacet.FormOf(facet.Name)).OfType<string>().ToList());
        }
    }

    private void ShowFacets(IReadOnlyList<string> formIds)
    {
        var names = Parties.Select(party => QueueFacet.Of(party.Kind)).Concat(formIds.Select(QueueFacet.Of)).ToHashSet();
        facets.RemoveAll(facet => facet.Name != QueueFacet.Unread && !names.Contains(facet.Name));
        facets.AddRange(names.Where(name => !facets.Exists(facet => facet.Name == name)).Select(name => new QueueFacet(name, ChangedAt)));
    }
}

/// <summary>A party of a session, as the queue shows it.</summary>
public sealed record QueueParty(string Name, PartyKind Kind);
