using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;
using AmaRulebook.Records.Exporting;

namespace AmaRulebook.Records.Confirmation;

/// <summary>The 協働確認書（案） as a file, for those inside; for everybody else there is none.</summary>
public static class ConfirmationEndpoint
{
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
                $"{ConfirmationDocument.Title}{ExportName.Stem(state.Project.Name)}.docx")
            : Results.NotFound();
    });
}
