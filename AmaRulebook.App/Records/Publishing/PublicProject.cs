using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Content;
using AmaRulebook.Projects;

namespace AmaRulebook.Records.Publishing;

/// <summary>All that the public page shows: no person's name, no note, no answer, no way to get in touch.</summary>
/// <param name="Name">プロジェクト名.</param>
/// <param name="Parties">The parties that take part, with their 立場.</param>
/// <param name="Forms">The chosen forms of collaboration.</param>
/// <param name="Stages">How far the stages are.</param>
/// <param name="Decisions">The chosen 決めたこと.</param>
public sealed record PublicProject(
    string Name,
    IReadOnlyList<PublicParty> Parties,
    IReadOnlyList<PublicForm> Forms,
    IReadOnlyList<PublicStage> Stages,
    IReadOnlyList<PublicDecision> Decisions)
{
    /// <summary>The page with a content; the parties and the stages are as they stand now.</summary>
    public static PublicProject Of(ProjectState state, PublicContent content, Rulebook book) => new(
        state.Project.Name,
        [.. state.Project.PresentParties.Select(party => new PublicParty(party.Name, party.Kind.Title()))],
        [.. content.FormIds.Select(book.FindForm).OfType<Content.Forms.CollaborationForm>().Select(form => new PublicForm(form.Name, form.Address))],
        [.. book.Stages.Select(stage => new PublicStage(stage.Title, Progress(state, stage.Id)))],
        [.. content.Items.Select(item => new PublicDecision($"{item.StageTitle}　第{item.Round}回", item.Title, item.Text))]);

    /// <summary>How far a stage is; of a 回 that goes on only that it does.</summary>
    private static string Progress(ProjectState state, string stageId) => state.Latest(stageId) switch
    {
        null => "これから",
        { IsComplete: true } session => $"第{session.Number}回まで終わりました",
        var session => $"第{session.Number}回を進めています",
    };
}

/// <summary>A party by its name and 立場.</summary>
public sealed record PublicParty(string Name, string Kind);

/// <summary>A form of collaboration, and the page that tells of it.</summary>
public sealed record PublicForm(string Name, string Address);

/// <summary>A stage, and how far it is.</summary>
public sealed record PublicStage(string Title, string Progress);

/// <summary>A 決めたこと, and where it was decided.</summary>
public sealed record PublicDecision(string Place, string Item, string Text);
