using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AmaRulebook.Checklists.Table;

/// <summary>The screen for a table, without a browser around it.</summary>
public abstract class TableTest : ScreenTest
{
    /// <summary>The table's screen as the browser of a party has it.</summary>
    protected IRenderedComponent<TablePage> Table(AStoredSession session, string party, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/projects/{session.Project}/{session.StageId}/table{query}");
        return Render<TablePage>(page => page
            .Add(table => table.Id, session.Project)
            .Add(table => table.StageId, session.StageId)
            .Add(table => table.Authentication, SignedIn(session.Browser(party))));
    }

    /// <summary>Presses the button whose words, with what only readers of the screen hear, begin so.</summary>
    protected static Task Press(IRenderedComponent<TablePage> table, string words) => Find(table, words)!.ClickAsync(new());

    protected static IElement? Find(IRenderedComponent<TablePage> table, string words) => table.FindAll("button")
        .FirstOrDefault(button => string.Concat(button.TextContent.Where(character => !char.IsWhiteSpace(character))).StartsWith(words, StringComparison.Ordinal));

    /// <summary>Starts a party's turn at the device, by the name of the person who takes it.</summary>
    protected static async Task Receive(IRenderedComponent<TablePage> table, string party, string person)
    {
        await Press(table, $"この端末で答える：{party}");
        await Press(table, "受けとりました");
        await Field(table, "答える方のお名前").ChangeAsync(new() { Value = person });
        await table.Find(".pass-name").SubmitAsync();
    }

    protected static Task Choose(IRenderedComponent<TablePage> table, AnswerKind kind, int group = 0) =>
        table.FindAll(".answers")[group].QuerySelectorAll("input")[(int)kind - 1].ChangeAsync(new() { Value = kind.ToString() });
}
