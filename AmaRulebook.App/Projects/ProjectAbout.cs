namespace AmaRulebook.Projects;

/// <summary>
/// 「プロジェクトのこと」 beside the purpose: one shared text in several fields, whose version grows by one with each save. A
/// project has it from its first save on.
/// </summary>
public sealed class ProjectAbout
{
    private ProjectAbout()
    {
    }

    internal ProjectAbout(Guid projectId) => ProjectId = projectId;

    public Guid ProjectId { get; private set; }

    /// <summary>The forms of collaboration, by their ids in the content.</summary>
    public IReadOnlyList<string> FormIds { get; private set; } = [];

    public string Department { get; private set; } = "";

    public string Period { get; private set; } = "";

    public string Place { get; private set; } = "";

    public string Contact { get; private set; } = "";

    public int Version { get; private set; }

    public Guid ChangedBy { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    internal void Set(AboutText text, Guid by, DateTimeOffset now)
    {
        (FormIds, Department, Period, Place, Contact) = (text.FormIds, text.Department, text.Period, text.Place, text.Contact);
        (Version, ChangedBy, ChangedAt) = (Version + 1, by, now);
    }
}
