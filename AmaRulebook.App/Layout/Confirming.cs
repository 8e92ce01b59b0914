using MudBlazor;

namespace AmaRulebook.Layout;

/// <summary>Asks a person before something is done.</summary>
public static class Confirming
{
    private static readonly DialogOptions Options = new() { CloseOnEscapeKey = true };

    /// <summary>Asks, and answers whether the person agreed; who closes the question did not.</summary>
    public static async Task<bool> ConfirmAsync(this IDialogService dialogs, string title, string message, string yes, string no)
    {
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(null, new DialogParameters<ConfirmDialog>
        {
            { asked => asked.Title, title },
            { asked => asked.Message, message },
            { asked => asked.Yes, yes },
            { asked => asked.No, no },
        }, Options);
        return await dialog.Result is { Canceled: false };
    }
}
