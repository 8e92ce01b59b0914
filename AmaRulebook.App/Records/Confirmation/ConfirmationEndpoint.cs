using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Confirmation;

/// <summary>The 協働確認書（案） as a file, for those inside; for everybody else there is none.</summary>
public static class ConfirmationEndpoint
{
    private const int LongestName = 60;

    public static void MapConfirmation(this WebApplication app) => app.MapGet("/projects/{id:guid}/export.docx", async (
        Guid id, HttpContext context, BrowserPlaces places, ProjectReads reads, RulebookSource source, TimeProvider time) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        var participant = context.User.BrowserId() is { } browserId ? await places.FindAsync(browserId, id) : null;
        var state = participant is null ? null : await reads.ReadAsync(id);
        return state?.Project.FindParticipant(participant ?? Guid.Empty) is { IsAdmitted: true } viewer
            ? Results.File(
                ConfirmationDocument.Write(ConfirmationDraft.Of(state, viewer, source.Current, time.GetUtcNow())),
                ConfirmationDocument.ContentType,
                FileName(state.Project.Name))
            : Results.NotFound();
    });

    /// <summary>A name that every system can keep.</summary>
    private static string FileName(string project)
    {
        var name = string.Concat(DocumentText.Clean(project).Where(unit => !char.IsControl(unit) && !"\\/:*?\"<>|%".Contains(unit, StringComparison.Ordinal)));
        var start = string.Concat(name.EnumerateRunes().Take(LongestName));
        return $"{ConfirmationDocument.Title}{start.Trim(' ', '.', '　')}.docx";
    }
}
