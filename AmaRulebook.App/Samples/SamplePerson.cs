using AmaRulebook.Projects;

namespace AmaRulebook.Samples;

/// <summary>A person of a project, on a browser of their own.</summary>
internal sealed record SamplePerson(Guid ProjectId, Guid PartyId, string Name, Guid BrowserId)
{
    /// <summary>A command of this person, with an operation of its own.</summary>
    public Command Command() => new(ProjectId, BrowserId, Guid.NewGuid());
}
