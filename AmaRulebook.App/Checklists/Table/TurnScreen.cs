using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Checklists.Wizard;
using AmaRulebook.Projects;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AmaRulebook.Checklists.Table;

/// <summary>What passing round and typing in paper have in common: each answer is saved by itself, then all are handed in.</summary>
public abstract class TurnScreen : ComponentBase
{
    [CascadingParameter]
    public TablePage Page { get; set; } = null!;

    [Parameter, EditorRequired]
    public SessionView View { get; set; } = null!;

    [Parameter, EditorRequired]
    public Turn Turn { get; set; } = null!;

    /// <summary>Called when the answers are handed in.</summary>
    [Parameter, EditorRequired]
    public EventCallback HandedIn { get; set; }

    /// <summary>Called when the person stops before that; what was saved stays.</summary>
    [Parameter, EditorRequired]
    public EventCallback Stopped { get; set; }

    [Inject]
    public SessionCommands Commands { get; set; } = null!;

    [Inject]
    public IDialogService Dialogs { get; set; } = null!;

    protected Refusal? Refusal { get; set; }

    protected bool IsBusy { get; private set; }

    /// <summary>Where wizard.js keeps the party's texts in the tab while they are not saved; forgotten with the turn.</summary>
    protected string Keep => KeyOf(View, Turn.Party);

    /// <summary>How many items of the party were answered before this turn; what they say is not shown again.</summary>
    protected int Before { get; private set; }

    protected override void OnInitialized() =>
        Before = View.Progress.FirstOrDefault(party => party.Party.Id == Turn.Party.Id)?.AnsweredCount ?? 0;

    /// <summary>The beginning of the names under which a party's texts are kept in the tab.</summary>
    public static string KeyOf(SessionView view, Party party) => $"{view.Id}/turn/{party.Id}";

    protected AnswerView? Find(SessionItem item) => Turn.Find(item.Id, Page.Me!.Id);

    protected Task<Refusal?> SaveAsync(GivenAnswer given) => Turn.FollowAsync(given, () => Change((command, withdraw) =>
        Turn.Source is EntrySource.Own
            ? Commands.AnswerAsync(command, View.Id, given, withdraw)
            : Commands.EnterForAsync(command, View.Id, Turn.Party.Id, given, Turn.Entry, withdraw)));

    protected async Task HandInAsync()
    {
        IsBusy = true;
        Refusal = Missing(await Turn.UnsavedAsync()) ?? await Change((command, withdraw) => Turn.Source is EntrySource.Own
            ? Commands.HandInAsync(command, View.Id, withdraw)
            : Commands.HandInForAsync(command, View.Id, Turn.Party.Id, Turn.Entry, withdraw));
        IsBusy = false;
        if (Refusal is null)
        {
            await HandedIn.InvokeAsync();
        }
    }

    private Task<Refusal?> Change(Func<Command, bool, Task<Refusal?>> change) =>
        SignOffWarning.AskAsync(Dialogs, withdraw => Page.RunAsync(command => change(command, withdraw)));

    private Refusal? Missing(IReadOnlyCollection<string> unsaved) => unsaved.Count == 0
        ? null
        : new Refusal(
            RefusalKind.TooEarly,
            $"まだ保存できていない答えや文があります（{string.Join('・', View.Text.Items.Where(item => unsaved.Contains(item.Id)).Select(item => item.Number))}番）。画面に残っています。もう一度入れてから出してください。");
}
