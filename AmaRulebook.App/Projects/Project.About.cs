namespace AmaRulebook.Projects;

/// <summary>「プロジェクトのこと」: what everybody inside may read and mend.</summary>
public sealed partial class Project
{
    /// <summary>What stands beside the purpose, or null before the first save.</summary>
    public ProjectAbout? About { get; private set; }

    /// <summary>How often it was saved; 0 while only what was given at founding stands.</summary>
    public int AboutVersion => About?.Version ?? 0;

    /// <summary>「プロジェクトのこと」 as it reads now.</summary>
    public AboutText AboutText =>
        new(Name, Purpose, About?.FormIds ?? [], About?.Department ?? "", About?.Period ?? "", About?.Place ?? "", About?.Contact ?? "");

    /// <summary>
    /// プロジェクトのことを保存, the name among it. Refuses a text that is too long or unfit, an empty name, a form that the book does not have (rulebook, section
    /// 2-5), and as <see cref="StaleAbout"/> a save on a version that is no longer the newest. What reads as before changes
    /// nothing.
    /// </summary>
    /// <param name="by">Who saves; everybody inside may.</param>
    /// <param name="given">All fields, and the version before them.</param>
    /// <param name="knownForms">The ids of the book's forms, in its order.</param>
    /// <param name="now">The instant.</param>
    public Refusal? Describe(Participant by, GivenAbout given, IReadOnlyCollection<string> knownForms, DateTimeOffset now)
    {
        if (given.Text.Check(knownForms, out var text) is { } refusal)
        {
            return refusal;
        }

        if (text.ReadsLike(AboutText))
        {
            return null;
        }

        if (given.BasedOn != AboutVersion)
        {
            return new StaleAbout(AboutText, AboutVersion, text);
        }

        (Name, Purpose) = (text.Name, text.Purpose);
        About ??= new ProjectAbout(Id);
        About.Set(text, by.Id, now);
        return null;
    }
}
