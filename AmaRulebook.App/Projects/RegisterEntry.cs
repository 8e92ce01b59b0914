namespace AmaRulebook.Projects;

/// <summary>
/// A project's place in the city's register: a running number that is given once, at founding, and to no other project ever
/// after, not even when the project is deleted.
/// </summary>
public sealed class RegisterEntry
{
    private RegisterEntry()
    {
    }

    internal RegisterEntry(Guid projectId) => ProjectId = projectId;

    /// <summary>The running number, from 1; given by the database when the project is stored.</summary>
    public int Number { get; private set; }

    public Guid ProjectId { get; private set; }
}
