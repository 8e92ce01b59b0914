namespace AmaRulebook.Projects;

/// <summary>団体: one partner of a project.</summary>
public sealed class Party
{
    private Party()
    {
    }

    internal Party(Guid projectId, string name, PartyKind kind, int position) =>
        (Id, ProjectId, Name, Kind, Position) = (Guid.NewGuid(), projectId, name, kind, position);

    /// <summary>The 進行役 who added it, where none of its people came with a device; else null.</summary>
    public Guid? AddedBy { get; private set; }

    public Guid Id { get; private set; }

    public Guid ProjectId { get; private set; }

    public string Name { get; private set; } = "";

    public PartyKind Kind { get; private set; }

    /// <summary>Its place among the parties of the project, from 1; decides its colour.</summary>
    public int Position { get; private set; }

    internal void BeAdded(Guid by) => AddedBy = by;
}
