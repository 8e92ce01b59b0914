using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Projects;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Reviews;

/// <summary>How the public pages of projects stand, for staff: whether there is one, and where. What it holds, they read there.</summary>
public sealed class PublicPages(IDbContextFactory<RulebookDb> contexts)
{
    /// <summary>Of one project, with its parties.</summary>
    public async Task<PublicPageView> FindAsync(Project project)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var publication = await db.Set<Publication>().AsNoTracking().Include(publication => publication.Consents)
            .SingleOrDefaultAsync(publication => publication.ProjectId == project.Id);
        if (publication is not { Version: > 0 })
        {
            return new PublicPageView(PublicPageState.None, null);
        }

        return publication.IsOpen(project)
            ? new PublicPageView(PublicPageState.Open, $"/open/{publication.Slug}")
            : new PublicPageView(await IsWithdrawnAsync(db, project.Id) ? PublicPageState.Withdrawn : PublicPageState.Preparing, null);
    }

    /// <summary>Whether a party has taken its consent back since the content was last chosen.</summary>
    private static async Task<bool> IsWithdrawnAsync(RulebookDb db, Guid projectId) =>
        await db.Set<Activity>()
            .Where(activity => activity.ProjectId == projectId
                && (activity.Verb == nameof(PublicationChosen) || activity.Verb == nameof(PublicationWithdrawn)))
            .OrderByDescending(activity => activity.Sequence)
            .Select(activity => activity.Verb)
            .FirstOrDefaultAsync() == nameof(PublicationWithdrawn);
}

/// <summary>How a public page stands, and its address while everybody may read it.</summary>
public sealed record PublicPageView(PublicPageState State, string? Address);

/// <summary>How far the public page of a project is.</summary>
public enum PublicPageState
{
    /// <summary>Nothing was chosen.</summary>
    None,

    /// <summary>準備中: chosen, and not all parties have consented yet.</summary>
    Preparing,

    /// <summary>公開中.</summary>
    Open,

    /// <summary>取りやめ: a party took its consent back.</summary>
    Withdrawn,
}

/// <summary>The words for a <see cref="PublicPageState"/>.</summary>
public static class PublicPageStates
{
    public static string Title(this PublicPageState state) => state switch
    {
        PublicPageState.None => "つくっていません",
        PublicPageState.Preparing => "準備中",
        PublicPageState.Open => "公開中",
        PublicPageState.Withdrawn => "取りやめ",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What that means, in a line; empty where it says enough.</summary>
    public static string Meaning(this PublicPageState state) => state switch
    {
        PublicPageState.Preparing => "参加している団体の同意を待っています。まだだれも見られません。",
        PublicPageState.Withdrawn => "団体が同意を取り下げたので、いまはだれも見られません。",
        _ => "",
    };
}
