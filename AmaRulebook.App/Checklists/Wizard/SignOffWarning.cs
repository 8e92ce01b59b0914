using AmaRulebook.Layout;
using AmaRulebook.Projects;
using MudBlazor;

namespace AmaRulebook.Checklists.Wizard;

/// <summary>Asks before a change takes sign-offs off.</summary>
public static class SignOffWarning
{
    /// <summary>Tries a change; where it would take sign-offs off, asks, and tries again with consent.</summary>
    /// <param name="dialogs">Shows the question.</param>
    /// <param name="change">The change, with whether the person consented.</param>
    public static async Task<Refusal?> AskAsync(IDialogService dialogs, Func<bool, Task<Refusal?>> change)
    {
        var refusal = await change(false);
        if (refusal is not { Kind: RefusalKind.WithdrawsSignOffs })
        {
            return refusal;
        }

        return await dialogs.ConfirmAsync("たしかめたしるしが外れます", refusal.Message, "変える", "変えない")
            ? await change(true)
            : new Refusal(RefusalKind.WithdrawsSignOffs, "変えませんでした。入力した内容は、この画面に残っています。");
    }
}
