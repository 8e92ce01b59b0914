using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Projects;

namespace AmaRulebook.Checklists.Table;

/// <summary>
/// One party's turn at the shared device, or the typing in of its paper. What it holds of the answers was entered in this turn
/// and lives in this circuit only: once the device is passed on it is gone, and the server shows covered answers to nobody else.
/// </summary>
public sealed class Turn(Party party, EntrySource source)
{
    private readonly Dictionary<string, GivenAnswer> given = [];
    private readonly HashSet<string> unsaved = [];
    private Task saving = Task.CompletedTask;

    public Party Party => party;

    /// <summary>Own where the device belongs to one of the party's people.</summary>
    public EntrySource Source => source;

    /// <summary>Who answers, by name; on paper who wrote it, where it says so.</summary>
    public string Name { get; set; } = "";

    /// <summary>The place of the item that is being answered, from 1; it stays when the cover comes in between.</summary>
    public int ItemNumber { get; set; } = 1;

    /// <summary>受けとりました: the person has the device in hand.</summary>
    public bool IsReceived { get; set; }

    public ProxyEntry Entry => new(source, Name);

    /// <summary>The items of which something is not in the database, when all that is under way has ended.</summary>
    public async Task<IReadOnlyCollection<string>> UnsavedAsync()
    {
        await saving;
        return unsaved;
    }

    /// <summary>Follows a save of what was given; what is saved counts from then on.</summary>
    public Task<Refusal?> FollowAsync(GivenAnswer answer, Func<Task<Refusal?>> save)
    {
        var task = KeepAsync(answer, save);
        saving = Task.WhenAll(saving, task);
        return task;
    }

    /// <summary>What was entered in this turn, in the form in which one's own answer is shown; null before.</summary>
    public AnswerView? Find(string itemId, Guid by) => given.TryGetValue(itemId, out var answer)
        ? new AnswerView(party, answer.Kind, answer.Note ?? "", answer.Commitment ?? "", "", by, null)
        : null;

    private async Task<Refusal?> KeepAsync(GivenAnswer answer, Func<Task<Refusal?>> save)
    {
        unsaved.Add(answer.ItemId);
        var refusal = await save();
        if (refusal is null)
        {
            var before = given.GetValueOrDefault(answer.ItemId);
            given[answer.ItemId] = new GivenAnswer(
                answer.ItemId, answer.Kind ?? before?.Kind, answer.Note ?? before?.Note, answer.Commitment ?? before?.Commitment);
            unsaved.Remove(answer.ItemId);
        }

        return refusal;
    }
}
