namespace AmaRulebook.Projects;

/// <summary>団体: one partner of a project. One that left keeps its name behind what it did.</summary>
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

    /// <summary>Its place among all parties that ever were in the project, from 1; decides its colour.</summary>
    public int Position { get; private set; }

    /// <summary>When it left, or its last person went elsewhere; null while it takes part.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Whether it left without having done anything: then it is shown nowhere.</summary>
    public bool LeftNothing { get; private set; }

    public bool IsPresent => LeftAt is null;

    internal void Leave(DateTimeOffset now, bool leftNothing) => (LeftAt, LeftNothing) = (now, leftNothing);

    internal void Return() => (LeftAt, LeftNothing) = (null, false);

    internal void Correct(string name, PartyKind kind) => (Name, Kind) = (name, kind);

    internal void BeAdded(Guid by) => AddedBy = by;
}
