using System.Runtime.CompilerServices;
using MudBlazor;

namespace AmaRulebook.Layout;

/// <summary>Asks a person before something is done; a question asked while another stands there takes its place, so that a double click asks once.</summary>
public static class Confirming
{
    private static readonly DialogOptions Options = new() { CloseOnEscapeKey = true };
    private static readonly ConditionalWeakTable<IDialogService, Asked> Last = [];

    /// <summary>Asks, and answers whether the person agreed; who closes the question did not.</summary>
    public static async Task<bool> ConfirmAsync(this IDialogService dialogs, string title, string message, string yes, string no)
    {
        var asked = Last.GetOrCreateValue(dialogs);
        asked.Question?.Close(DialogResult.Cancel());
        asked.Question = null;
        var number = ++asked.Number;
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(null, new DialogParameters<ConfirmDialog>
        {
            { shown => shown.Title, title },
            { shown => shown.Message, message },
            { shown => shown.Yes, yes },
            { shown => shown.No, no },
        }, Options);
        if (number != asked.Number)
        {
            dialog.Close(DialogResult.Cancel());
            return false;
        }

        asked.Question = dialog;
        return await dialog.Result is { Canceled: false };
    }

    private sealed class Asked
    {
        public int Number { get; set; }

        public IDialogReference? Question { get; set; }
    }
}
