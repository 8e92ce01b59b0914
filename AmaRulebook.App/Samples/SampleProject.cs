using AmaRulebook.Projects;

namespace AmaRulebook.Samples;

/// <summary>A project of the sample city: what its partners write, and how it goes.</summary>
/// <param name="Name">プロジェクト名.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Course">
/// Its 回 in order, a word each: <c>T</c>, <c>P</c>, <c>D</c> for the three stages, then any of <c>*</c> (at one table),
/// <c>=</c> (in sight), <c>-</c> (a party is absent), <c>?</c> (somebody asks the city), and for the last how far it is:
/// <c>:answering</c>, <c>:waiting</c>, <c>:opened</c>, <c>:confirming</c>.
/// </param>
/// <param name="FoundedDaysAgo">When it was founded.</param>
/// <param name="LastDaysAgo">When something happened last.</param>
/// <param name="Parties">Who takes part; the first founds it.</param>
internal sealed record SampleProject(
    string Name, SampleTopic Topic, string Course, int FoundedDaysAgo, int LastDaysAgo, params SampleParty[] Parties)
{
    /// <summary>How it ended, or null while it goes on.</summary>
    public EndingKind? Ending { get; init; }

    /// <summary>A word why.</summary>
    public string EndingReason { get; init; } = "";

    /// <summary>The forms of collaboration; those of the topic where nothing else is said.</summary>
    public IReadOnlyList<string>? Forms { get; init; }

    /// <summary>Whether the city's clerk hands over to a successor on the way.</summary>
    public bool HasSuccessor { get; init; }

    /// <summary>How far its public page is.</summary>
    public SamplePublication Publication { get; init; }
}

/// <summary>How far a project of the sample is with its public page.</summary>
internal enum SamplePublication
{
    None,

    /// <summary>All consent but the one that founded the project.</summary>
    Waiting,
    Open,
}

/// <summary>A partner, with the people who come; one without people has no device and answers on paper.</summary>
internal sealed record SampleParty(string Name, PartyKind Kind, params string[] People)
{
    public bool IsOnPaper => People.Length == 0;
}

/// <summary>What a project is about, in the words that its notes are made of.</summary>
/// <param name="Purpose">目的.</param>
/// <param name="Department">担当課.</param>
/// <param name="Form">The form of collaboration, by its id; empty for 未定.</param>
/// <param name="Work">What is done, such as 花壇の水やり.</param>
/// <param name="Event">A day of it, such as 植えかえの日.</param>
/// <param name="People">Whom it is for.</param>
/// <param name="Place">Where.</param>
internal sealed record SampleTopic(
    string Purpose, string Department, string Form, string Work, string Event, string People, string Place)
{
    /// <summary>The city's party.</summary>
    public SampleParty City(params string[] people) => new($"あま市 {Department}", PartyKind.Government, people);

    /// <summary>A text with this topic's words in its gaps.</summary>
    public string Fill(string text) => text
        .Replace("{work}", Work, StringComparison.Ordinal)
        .Replace("{event}", Event, StringComparison.Ordinal)
        .Replace("{people}", People, StringComparison.Ordinal)
        .Replace("{place}", Place, StringComparison.Ordinal);
}
