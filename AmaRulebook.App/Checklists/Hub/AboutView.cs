using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Hub;

/// <summary>「プロジェクトのこと」, which is the same for everybody inside.</summary>
/// <param name="Text">As it reads now.</param>
/// <param name="Version">How often it was saved.</param>
/// <param name="ChangedBy">Who saved it last, or null.</param>
/// <param name="ChangedAt">When, or null.</param>
public sealed record AboutView(AboutText Text, int Version, string? ChangedBy, DateTimeOffset? ChangedAt)
{
    public static AboutView Of(ProjectState state) => new(
        state.Project.AboutText,
        state.Project.AboutVersion,
        state.Project.About is { } about ? state.Project.NameOf(about.ChangedBy) : null,
        state.Project.About?.ChangedAt);
}
