using AmaRulebook.Checklists.Consulting;
using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// A project with all its sessions as they stood at one moment. Shared by everybody who looks at the project, so it is
/// never changed and never leaves the server: what a viewer may see is cut from it by <see cref="SessionView"/>.
/// </summary>
public sealed record ProjectState(Project Project, IReadOnlyList<ChecklistSession> Sessions, ILookup<Guid, Remark> Remarks)
{
    /// <summary>All 相談 of the project; most are for one party only.</summary>
    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    /// <summary>公開ページ, or null before anything was chosen for it.</summary>
    public Publication? Publication { get; init; }

    /// <summary>The newest session of a stage, or null before the first.</summary>
    public ChecklistSession? Latest(string stageId) =>
        Sessions.Where(session => session.StageId == stageId).MaxBy(session => session.Number);

    /// <summary>One session by stage and number, or null.</summary>
    public ChecklistSession? Find(string stageId, int number) =>
        Sessions.FirstOrDefault(session => session.StageId == stageId && session.Number == number);
}
