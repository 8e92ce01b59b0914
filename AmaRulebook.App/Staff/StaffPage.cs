using System.Reflection;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Staff.Sessions;
using AmaRulebook.Staff.SigningIn;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AmaRulebook.Staff;

/// <summary>
/// An interactive page for staff. Who is signed in, and as what, is asked of the database when the page opens, before each
/// command and every 20 seconds between, since a circuit outlives what its cookie said.
/// </summary>
public abstract class StaffPage : ComponentBase, IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(20);

    private static readonly Refusal SignedOut = new(
        RefusalKind.NotAllowed, "サインインが終わっています。保存していません。入力した文はこの画面に残っています。サインインしなおしてから、もう一度押してください。");

    private static readonly Refusal ShutOut = new(
        RefusalKind.NotAllowed,
        "あなたのアカウントは、管理者が止めました。入力した文は保存していませんが、このタブに残っています。要るときはコピーして、ほかの職員に渡してください。まちがいのときは、管理者に、もう一度使えるように頼んでください。");

    private static readonly Refusal MayNot = new(
        RefusalKind.NotAllowed, "あなたのアカウントの役割では、これはできません。何も変えていません。管理者に役割をたしかめてください。");

    private static readonly Refusal NotStored = new(
        RefusalKind.NotStored, "いま保存できませんでした。入力した内容は残っています。少し待って、もう一度押してください。");

    private Guid? sessionId;
    private ITimer? looks;
    private bool hasBeenIn;
    private bool isLedAway;

    [CascadingParameter]
    public Task<AuthenticationState> Authentication { get; set; } = null!;

    [Inject]
    protected StaffSessions Sessions { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    protected TimeProvider Time { get; set; } = null!;

    [Inject]
    protected OperationBucket Bucket { get; set; } = null!;

    [Inject]
    protected Attendance Attendance { get; set; } = null!;

    /// <summary>Who is signed in; null until it is known, and when it is over.</summary>
    public StaffUser? Staff { get; private set; }

    /// <summary>Nothing can be operated before the circuit lives.</summary>
    public bool IsLive => RendererInfo.IsInteractive;

    /// <summary>Carries out a command as the user who is signed in now, if the role allows it.</summary>
    /// <param name="needed">The role that the command asks for.</param>
    /// <param name="carryOut">Calls the command.</param>
    public async Task<Refusal?> RunAsync(StaffRole needed, Func<StaffUser, Task<Refusal?>> carryOut)
    {
        if (!Bucket.TryTake())
        {
            return OperationBucket.TooFast;
        }

        try
        {
            Staff = await Sessions.FindAsync(sessionId);
            return Staff is null ? (await Sessions.IsShutOutAsync(sessionId) ? ShutOut : SignedOut)
                : !Staff.May(needed) ? MayNot
                : await carryOut(Staff);
        }
        catch (StorageException)
        {
            return NotStored;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => looks?.Dispose();

    protected sealed override async Task OnInitializedAsync()
    {
        sessionId = (await Authentication).User.StaffSessionId();
        if (IsLive)
        {
            looks = Time.CreateTimer(_ => _ = InvokeAsync(LookAsync), null, BetweenLooks, BetweenLooks);
        }

        await LookAsync();
        if (Staff is not null)
        {
            await OpenAsync(Staff);
        }
    }

    protected sealed override async Task OnParametersSetAsync()
    {
        if (Staff is not null)
        {
            await LoadAsync(Staff);
        }
    }

    /// <summary>Begins what lasts as long as the page, such as listening.</summary>
    protected virtual Task OpenAsync(StaffUser staff) => Task.CompletedTask;

    /// <summary>Reads what the page shows, when it opens and when its address changes.</summary>
    protected virtual Task LoadAsync(StaffUser staff) => Task.CompletedTask;

    private async Task LookAsync()
    {
        try
        {
            Staff = await Sessions.FindAsync(sessionId);
            hasBeenIn |= Staff is not null;
            if (Staff is null)
            {
                LeadAway(StaffAddress.SignInTo(new Uri(Navigation.Uri).PathAndQuery, isEnded: hasBeenIn));
            }
            else if (!Staff.May(GetType().GetCustomAttribute<StaffOnlyAttribute>()?.Role ?? StaffRole.Administrator))
            {
                LeadAway(StaffAddress.Home);
            }
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }

    private void LeadAway(string address)
    {
        Staff = null;
        if (!isLedAway)
        {
            isLedAway = true;
            StateHasChanged();
            if (IsLive)
            {
                // To a browser that is away nothing can be sent: the call would wait, fail and be logged as a fault.
                Attendance.OnceUp(() => _ = InvokeAsync(() => Navigation.NavigateTo(address, forceLoad: true)));
            }
            else
            {
                Navigation.NavigateTo(address, forceLoad: true);
            }
        }
    }
}
